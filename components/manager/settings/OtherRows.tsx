import { Setting } from '../../parts/Setting';
import { Switch } from '../../parts/Switch';
import type { ManagerServices } from '../manager-services';
import type { UpdatablePack } from '../packs/update-services';
import { usePrivacy } from './privacy-services';
import type { SettingsRow, SettingsSection } from './sections';
import { useWeekly } from './use-weekly';

/** The row that keeps all own people off pages. */
export function privateRow(services: ManagerServices): SettingsRow {
  const { t } = services;
  return {
    id: 'own-people',
    words: [t('privacy_all'), t('privacy_hint')],
    view: <PrivateAll services={services} />,
  };
}

function PrivateAll({ services: { t, privacy } }: { services: ManagerServices }) {
  const { state, setAll } = usePrivacy(privacy);
  return (
    <Setting label={t('privacy_all')} help={t('privacy_hint')}>
      {(named) => <Switch {...named} checked={state?.all ?? false} onChange={setAll} />}
    </Setting>
  );
}

/** The weekly look for updates; nothing where no pack names an address. */
export function updatesSection(
  packs: readonly UpdatablePack[],
  services: ManagerServices,
): readonly SettingsSection[] {
  if (packs.every(({ update }) => update === undefined)) return [];
  const { t } = services;
  const view = <Weekly packs={packs} services={services} />;
  const words = [t('update_weekly'), t('update_weekly_hint')];
  return [{ id: 'updates', title: t('settings_updates'), rows: [{ id: 'weekly', words, view }] }];
}

interface WeeklyProps {
  readonly packs: readonly UpdatablePack[];
  readonly services: ManagerServices;
}

function Weekly({ packs, services: { t, updates } }: WeeklyProps) {
  const { on, isRefused, change } = useWeekly(packs, updates.weekly);
  return (
    <>
      <Setting label={t('update_weekly')} help={t('update_weekly_hint')}>
        {(named) => <Switch {...named} checked={on ?? false} onChange={change} />}
      </Setting>
      <p class="fc-weekly-refused" role="status">
        {isRefused && t('update_weekly_refused')}
      </p>
    </>
  );
}
