import type { BackupServices } from '../../../components/manager/backup/backup-services';
import type { CorrectionsServices } from '../../../components/manager/corrections/corrections-services';
import type { ManagerServices } from '../../../components/manager/manager-services';
import type { NoticeServices } from '../../../components/manager/notices/notice-services';
import type { UpdateServices } from '../../../components/manager/packs/update-services';
import type { ProofServices } from '../../../components/manager/privacy/proof-services';
import type { SettingsServices } from '../../../components/manager/settings/settings-services';
import type { SitesServices } from '../../../components/manager/settings/sites-services';
import type { StorageServices } from '../../../components/manager/storage/storage-services';
import { english as t } from '../../../utils/english';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings';
import { cardNamed } from '../models';

/** Where a test is not about backups. */
export const noBackup: BackupServices = {
  counts: async () => ({ added: 0, corrected: 0, unspared: 0 }),
  save: () => Promise.reject(new Error('nothing is saved here')),
  open: () => Promise.reject(new Error('nothing is restored here')),
};

/** Where a test is not about updates. */
export const noUpdates: UpdateServices = {
  weekly: { read: async () => false, change: async () => false },
  ask: () => Promise.reject(new Error('nobody is asked here')),
  download: () => Promise.reject(new Error('nothing is downloaded here')),
  get: () => Promise.reject(new Error('nothing is got here')),
};

/** Where all is well. */
export const noNotices: NoticeServices = {
  read: async () => ({ unavailable: null, vanished: null, backup: null }),
  dismiss: async () => undefined,
  bringBack: () => Promise.reject(new Error('nobody is brought back here')),
  beginAnew: () => Promise.reject(new Error('nothing is begun here')),
  watch: () => () => undefined,
};

/** Where nothing is corrected. */
export const noCorrections: CorrectionsServices = {
  read: async () => ({ names: [], people: [], days: [] }),
  undoName: () => Promise.reject(new Error('nothing is undone here')),
  undoField: () => Promise.reject(new Error('nothing is undone here')),
  undoDay: () => Promise.reject(new Error('nothing is undone here')),
  proposal: async () => null,
  answer: () => Promise.reject(new Error('nothing is asked here')),
  copy: async () => true,
};

/** Where a test is not about storage. */
export const noStorage: StorageServices = {
  measure: async () => ({ total: 0, packs: [] }),
  countDays: async () => 0,
  forgetDays: async () => undefined,
  check: () => ({ result: Promise.resolve(null), stop: () => undefined }),
  repair: () => Promise.reject(new Error('nothing is repaired here')),
};

/** Where a test is not about settings. */
export const noSettings: SettingsServices = {
  read: async () => ({
    settings: DEFAULT_SETTINGS,
    byPolicy: [],
    policyProblems: [],
    isReadOnly: false,
  }),
  watch: () => () => undefined,
  change: () => Promise.reject(new Error('nothing is changed here')),
  pause: {
    read: async () => null,
    begin: () => Promise.reject(new Error('nothing is paused here')),
    end: () => Promise.reject(new Error('nothing is paused here')),
    watch: () => () => undefined,
    timeText: String,
  },
  sampleDate: ({ dates }) => `a date (${dates})`,
  remembered: async () => ({
    ...{ hosts: 0, days: 0, names: 0, private: 0, checks: 0, requests: 0 },
    isAllPrivate: false,
  }),
  forget: () => Promise.reject(new Error('nothing is forgotten here')),
  shortcuts: async () => [],
  openShortcuts: null,
  save: () => Promise.reject(new Error('nothing is saved here')),
  load: () => Promise.reject(new Error('nothing is loaded here')),
  reset: () => Promise.reject(new Error('nothing is reset here')),
};

/** Where a test is not about requests. */
export const noProof: ProofServices = {
  requests: async () => null,
  watch: () => () => undefined,
  permissions: () => [],
  momentText: String,
};

/** Where a test is not about sites. */
export const noSites: SitesServices = {
  read: () => new Promise(() => {}),
  watch: () => () => undefined,
  add: async () => null,
  remove: async () => undefined,
  switchOn: async () => undefined,
  allowNamed: async () => undefined,
  setEvery: async (on) => on,
};

/** Services over an empty list, where a test is about one of them. */
export function managerServices(changed: Partial<ManagerServices> = {}): ManagerServices {
  return {
    t,
    today: '2026-03-09',
    openedFor: { query: '', person: null },
    list: async () => ({ total: 0, lines: [] }),
    save: async () => undefined,
    loadPacked: async () => null,
    remove: async () => null,
    packs: async () => [],
    importing: {
      start: () => {
        throw new Error('nothing is imported here');
      },
      saveText: () => undefined,
      sizeText: String,
    },
    shipped: {
      catalogue: async () => [],
      add: () => Promise.reject(new Error('nothing is added here')),
      remove: () => Promise.reject(new Error('nothing is removed here')),
    },
    backup: noBackup,
    corrections: noCorrections,
    factToCorrect: null,
    find: async () => null,
    updates: noUpdates,
    notices: noNotices,
    storage: noStorage,
    sites: noSites,
    settings: noSettings,
    proof: noProof,
    privacy: {
      read: async () => ({ all: false, ids: [] }),
      setAll: async () => undefined,
      setOne: async () => undefined,
    },
    news: { releases: [], seen: async () => undefined },
    newId: () => 'own:new',
    cardOf: cardNamed,
    askedText: () => null,
    dateText: (day) => day,
    numberText: String,
    ...changed,
  };
}
