import type { ManagerServices } from '../manager-services';
import { RestorePart } from './RestorePart';
import { SavePart } from './SavePart';
import '../import/import.css';
import './backup.css';

/** What the view of backups gets. */
export interface BackupViewProps {
  readonly services: ManagerServices;
  readonly onRestored: () => void;
}

/** Save what is the reader's own, and restore it. */
export function BackupView({ services, onRestored }: BackupViewProps) {
  return (
    <main class="fc-import" aria-label={services.t('manager_view_backup')}>
      <SavePart services={services} />
      <RestorePart services={services} onRestored={onRestored} />
    </main>
  );
}
