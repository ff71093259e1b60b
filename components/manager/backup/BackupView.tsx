import { useEffect, useState } from 'preact/hooks';
import { FactRows } from '../../parts/FactRows';
import { type ManagerServices, reasonOf } from '../manager-services';
import type { OwnCounts, SaveKind } from './backup-services';
import { RestorePart } from './RestorePart';
import '../import/import.css';
import './backup.css';

interface BackupViewProps {
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

interface SavePartProps {
  readonly services: ManagerServices;
  /** How often something was restored since: then there may be more to save. */
  readonly restores: number;
}

/** A backup of everything, and exports of the people. */
function SavePart({ services, restores }: SavePartProps) {
  const { t, backup, numberText } = services;
  const [counts, setCounts] = useState<OwnCounts | null>(null);
  const [failure, setFailure] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: restoring changes what is counted.
  useEffect(() => {
    backup.counts().then(setCounts, (error) => setFailure(reasonOf(error)));
  }, [backup, restores]);
  const save = (kind: SaveKind) => {
    setFailure('');
    backup.save(kind).catch((error: unknown) => setFailure(reasonOf(error)));
  };
  // The rows stand from the start, so that the button below does not move under the pointer.
  const numberOf = (count?: number) => (count === undefined ? '…' : numberText(count));
  const nothing = counts?.added === 0 && counts.corrected === 0;
  return (
    <>
      <section class="fc-import-part fc-backup-part" aria-labelledby="backup-save">
        <h2 class="fc-import-title" id="backup-save">
          {t('backup_save_title')}
        </h2>
        <p class="fc-import-hint">{t('backup_save_hint')}</p>
        <FactRows
          rows={[
            [t('backup_own_added'), numberOf(counts?.added)],
            [t('backup_own_corrected'), numberOf(counts?.corrected)],
          ]}
        />
        <p class="fc-import-hint" data-unspared={counts?.unspared || undefined}>
          {counts && counts.unspared > 0
            ? t('backup_spare_full', [numberText(counts.unspared)])
            : t('backup_spare')}
        </p>
        <button type="button" class="fc-button" data-kind="main" onClick={() => save('backup')}>
          {t('backup_save')}
        </button>
      </section>
      <section class="fc-import-part fc-backup-part" aria-labelledby="backup-export">
        <h2 class="fc-import-title" id="backup-export">
          {t('backup_export_title')}
        </h2>
        <p class="fc-import-hint">{t(nothing ? 'backup_export_nothing' : 'backup_export_hint')}</p>
        {!nothing && (
          <div class="fc-import-tools">
            <button type="button" class="fc-button" onClick={() => save('csv')}>
              {t('backup_export_csv')}
            </button>
            <button type="button" class="fc-button" onClick={() => save('popolo')}>
              {t('backup_export_popolo')}
            </button>
          </div>
        )}
        <p class="fc-backup-failure" role="alert">
          {failure && t('manager_failed', [failure])}
        </p>
      </section>
    </>
  );
}
