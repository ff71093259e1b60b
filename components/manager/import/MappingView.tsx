import { StepTitle } from '../../parts/StepTitle';
import type { ManagerServices } from '../manager-services';
import { ColumnList } from './ColumnList';
import type { ImportState } from './import-state';
import { holdsNames } from './set-column';
import type { ImportActions } from './use-import';

/** What the question about a table's columns gets. */
export interface MappingViewProps {
  readonly state: Extract<ImportState, { phase: 'mapping' }>;
  readonly actions: ImportActions;
  readonly services: ManagerServices;
}

/** Asks what the columns of a table are, where none could be told to hold names. */
export function MappingView({ state, actions, services }: MappingViewProps) {
  const { job, table, columns } = state;
  const { t } = services;
  return (
    <>
      <StepTitle>{job.file.name}</StepTitle>
      <p>{t('import_columns_unknown')}</p>
      <ColumnList table={table} columns={columns} services={services} onSet={actions.setColumn} />
      <div class="fc-import-tools fc-import-foot">
        <button type="button" class="fc-button" onClick={actions.again}>
          {t('import_cancel')}
        </button>
        <button
          type="button"
          class="fc-button"
          data-kind="main"
          disabled={!holdsNames(columns)}
          onClick={actions.readAgain}
        >
          {t('import_columns_read')}
        </button>
      </div>
    </>
  );
}
