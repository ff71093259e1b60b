import type { ComponentChild } from 'preact';
import { managerOver } from '../../tests/gallery/manager';
import { osborne, reeves } from '../../tests/gallery/people';
import { pressing } from '../../tests/gallery/play';
import type { Story } from '../../tests/gallery/story';
import { BackupView } from './backup/BackupView';
import { CorrectionsView } from './corrections/CorrectionsView';
import type { AllCorrections } from './corrections/corrections-services';
import type { ManagerServices } from './manager-services';
import { NewsView } from './news/NewsView';
import { PrivacyView } from './privacy/PrivacyView';
import { StorageView } from './storage/StorageView';
import type { CheckResult } from './storage/storage-services';

const none = () => undefined;
const base = managerOver();
const NONE = { count: 0, first: [] };

const within = (view: (services: ManagerServices) => ComponentChild, changed = {}) => {
  const services = managerOver(changed);
  return () => <div class="fc fc-page fc-manager">{view(services)}</div>;
};

const CORRECTIONS: AllCorrections = {
  names: [
    {
      id: 'one',
      gone: false,
      correction: {
        name: 'Osborne',
        scope: { kind: 'always' },
        person: { id: osborne.id, name: osborne.name },
        instead: [{ id: 'other', name: 'Joan Osborne' }],
        made: '2026-03-01',
      },
    },
  ],
  people: [
    {
      person: { ...reeves, summary: 'British economist.' },
      packed: reeves,
      fields: ['summary'],
      pack: { title: 'UK government', version: '2026.7.1', contact: 'ed@pack.example' },
    },
  ],
  days: [{ address: 'https://news.example/a', day: '2024-03-01' }],
};

const SOUND: CheckResult = {
  ...{ people: 4514, facts: 21_190, own: 2, damaged: [], leftovers: 0, needsRepair: false },
  ...{ ownDamaged: NONE, ownWithoutPack: NONE, relations: NONE },
};
const storage = (result: CheckResult) => ({
  storage: {
    ...base.storage,
    measure: async () => ({
      total: 9_400_000,
      packs: [{ title: 'UK government', people: 3310, bytes: 6_100_000 }],
    }),
    countDays: async () => 3,
    check: () => ({ result: Promise.resolve(result), stop: none }),
  },
});
const storageView = (services: ManagerServices) => (
  <StorageView services={services} onRepaired={none} />
);
const corrections = (all: AllCorrections) => ({
  corrections: { ...base.corrections, read: async () => all },
});
const correctionsView = (services: ManagerServices) => (
  <CorrectionsView services={services} onToast={none} onPeopleChanged={none} />
);

const story: Story = {
  title: 'Manager, care',
  surface: 'page',
  states: {
    backup: within((services) => <BackupView services={services} onRestored={none} />, {
      backup: { ...base.backup, counts: async () => ({ added: 3, corrected: 1, unspared: 0 }) },
    }),
    storage: within(storageView, storage(SOUND)),
    'storage, sound': { render: within(storageView, storage(SOUND)), play: pressing('Check') },
    'storage, damaged': {
      render: within(
        storageView,
        storage({
          ...SOUND,
          needsRepair: true,
          damaged: [{ title: 'UK government', kind: 'people', people: 12 }],
        }),
      ),
      play: pressing('Check'),
    },
    corrections: within(correctionsView, corrections(CORRECTIONS)),
    'no corrections': within(correctionsView),
    privacy: within((services) => <PrivacyView services={services} />),
    news: within(({ t }) => (
      <NewsView
        t={t}
        news={{
          releases: [
            { version: '0.2.0', lines: ['Two pinned cards stand side by side.'] },
            { version: '0.1.0', lines: ['The first version.'] },
          ],
          seen: async () => undefined,
        }}
      />
    )),
  },
};
export default story;
