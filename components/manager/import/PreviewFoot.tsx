import type { ManagerServices } from '../manager-services';
import type { ImportState } from './import-state';
import { holdsNames } from './set-column';
import type { ImportActions } from './use-import';

/** What the foot of a preview gets. */
export interface PreviewFootProps {
  readonly state: Extract<ImportState, { phase: 'previewed' }>;
  readonly actions: ImportActions;
  readonly services: ManagerServices;
}

/** Back; and on: to the import, or first to the table's other columns where these were changed. */
export function PreviewFoot({ state, actions, services }: PreviewFootProps) {
  const { preview, columns } = state;
  const { t, numberText } = services;
  const { people } = preview.counts;
  const isChanged = columns.some((field, at) => field !== preview.table?.columns[at]);
  return (
    <div class="fc-import-tools fc-import-foot">
      <button type="button" class="fc-button" onClick={actions.again}>
        {t('import_cancel')}
      </button>
      {isChanged ? (
        <button
          type="button"
          class="fc-button"
          data-kind="main"
          disabled={!holdsNames(columns)}
          onClick={actions.readAgain}
        >
          {t('import_columns_read')}
        </button>
      ) : (
        people > 0 && (
          <button type="button" class="fc-button" data-kind="main" onClick={actions.go}>
            {people === 1 ? t('import_go_one') : t('import_go_many', [numberText(people)])}
          </button>
        )
      )}
    </div>
  );
}
