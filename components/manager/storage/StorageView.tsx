import type { ManagerServices } from '../manager-services';
import { CheckPart } from './CheckPart';
import { DaysPart } from './DaysPart';
import { UsePart } from './UsePart';
import { useCheck } from './use-check';
import '../import/import.css';
import '../backup/backup.css';
import './storage.css';

/** What the view of storage gets. */
export interface StorageViewProps {
  readonly services: ManagerServices;
  readonly onRepaired: () => void;
}

/** What the database takes, and whether it is sound. */
export function StorageView({ services, onRepaired }: StorageViewProps) {
  const model = useCheck(services.storage, onRepaired);
  return (
    <main class="fc-import" aria-label={services.t('manager_view_storage')}>
      <UsePart services={services} repairs={model.repairs} />
      <CheckPart {...model} services={services} />
      <DaysPart services={services} />
    </main>
  );
}
