import { useState } from 'preact/hooks';
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
  const [restores, setRestores] = useState(0);
  const restored = () => {
    setRestores((count) => count + 1);
    onRestored();
  };
  return (
    <main class="fc-import" aria-label={services.t('manager_view_backup')}>
      <SavePart services={services} restores={restores} />
      <RestorePart services={services} onRestored={restored} />
    </main>
  );
}
