import type { ManagedPack, ManagerServices } from '../manager-services';
import { PrivacyChoice } from '../settings/PrivacyChoice';
import { WeeklySwitch } from '../settings/WeeklySwitch';
import { PackItem } from './PackItem';
import type { UpdatesModel } from './use-updates';
import './pack-list.css';

/** What the list of packs gets. */
export interface PackListProps {
  readonly packs: readonly ManagedPack[];
  readonly updates: UpdatesModel;
  readonly services: ManagerServices;
}

/** The packs in this browser, each with what it says of itself. */
export function PackList({ packs, updates, services }: PackListProps) {
  const { t } = services;
  return (
    <aside class="fc-packs" aria-label={t('manager_packs')}>
      <h2 class="fc-packs-title">{t('manager_packs')}</h2>
      <p class="fc-field-hint">{t('manager_packs_hint')}</p>
      {packs.length === 0 && <p class="fc-packs-none">{t('manager_no_packs')}</p>}
      {packs.map((pack) => (
        <PackItem key={pack.id} pack={pack} updates={updates} services={services} />
      ))}
      <PrivacyChoice privacy={services.privacy} t={t} />
      <WeeklySwitch packs={packs} weekly={services.updates.weekly} t={t} />
    </aside>
  );
}
