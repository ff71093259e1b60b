import { managerOver, PACKS } from '../../../tests/gallery/manager';
import type { Story } from '../../../tests/gallery/story';
import { SettingsView } from './SettingsView';
import type { SettingsServices } from './settings-services';
import type { SitesServices } from './sites-services';

const base = managerOver();
const none = () => undefined;

function settings(changed: Partial<SettingsServices> = {}, sites: Partial<SitesServices> = {}) {
  const services = managerOver({
    settings: {
      ...base.settings,
      sampleDate: () => '26 September 2024',
      shortcuts: async () => [
        { does: 'Next person', keys: ['Alt', 'Shift', 'J'] },
        { does: 'Open', keys: [] },
      ],
      ...changed,
    },
    sites: {
      ...base.sites,
      read: async () => ({
        named: { sites: 214, countries: 42, taken: 0 },
        added: ['paper.example'],
        off: ['news.example'],
        every: false,
      }),
      ...sites,
    },
  });
  return () => (
    <div class="fc fc-page fc-manager">
      <SettingsView services={services} packs={PACKS} onToast={none} />
    </div>
  );
}

const read = base.settings.read;

const story: Story = {
  title: 'Manager, settings',
  surface: 'page',
  states: {
    'as installed': settings(),
    'private window, by policy': settings({
      read: async () => ({ ...(await read()), isReadOnly: true, byPolicy: ['theme'] }),
    }),
  },
};
export default story;
