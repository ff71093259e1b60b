import type { ManagerServices } from '../manager-services';
import { CheckFindings } from './CheckFindings';
import { repairedText } from './repaired-text';
import type { CheckModel } from './use-check';

/** What the part gets. */
export interface CheckPartProps extends CheckModel {
  readonly services: ManagerServices;
}

/** A button to check the database, what was found, and a button to repair it. */
export function CheckPart({ state, check, stop, repair, services }: CheckPartProps) {
  const { t, numberText } = services;
  const isBusy = state.type === 'checking' || state.type === 'repairing';
  return (
    <section class="fc-import-part fc-backup-part" aria-labelledby="storage-check">
      <h2 class="fc-import-title" id="storage-check">
        {t('storage_check_title')}
      </h2>
      <p class="fc-import-hint">{t('storage_check_hint')}</p>
      <div class="fc-import-tools">
        <button type="button" class="fc-button" disabled={isBusy} onClick={check}>
          {t('storage_check')}
        </button>
        {state.type === 'checking' && (
          <button type="button" class="fc-button" onClick={stop}>
            {t('import_stop')}
          </button>
        )}
      </div>
      {state.type === 'checking' && (
        <p class="fc-storage-progress">
          {t('storage_progress', [numberText(state.done), numberText(state.total)])}
        </p>
      )}
      {state.type === 'repairing' && state.total > 0 && (
        <p class="fc-storage-progress">
          {t('storage_repair_progress', [numberText(state.done), numberText(state.total)])}
        </p>
      )}
      <div class="fc-storage-outcome" role="status">
        {state.type === 'checked' && <CheckFindings result={state.result} services={services} />}
        {state.type === 'repairing' && <p>{t('storage_repairing')}</p>}
        {state.type === 'repaired' && (
          <ul>
            {state.packs
              .map((pack) => repairedText(pack, t, numberText))
              .map((line) => (
                <li key={line}>{line}</li>
              ))}
            <li>{t('storage_repaired')}</li>
          </ul>
        )}
      </div>
      {state.type === 'checked' && state.result.needsRepair && (
        <button type="button" class="fc-button" data-kind="main" onClick={repair}>
          {t('storage_repair')}
        </button>
      )}
      <p class="fc-backup-failure" role="alert">
        {state.type === 'failed' && t('manager_failed', [state.reason])}
      </p>
    </section>
  );
}
