import { useId } from 'preact/hooks';
import {
  CSV_FIELDS,
  type CsvColumns,
  type CsvField,
} from '../../../utils/packs/formats/csv/columns';
import type { TableHead } from '../../../utils/packs/import/contract';
import { StepTitle } from '../../parts/StepTitle';
import type { ManagerServices } from '../manager-services';
import { ImportFoot } from './ImportFoot';
import { holdsNames, type ImportState } from './import-state';
import type { ImportActions } from './use-import';

interface MappingViewProps {
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
      <ImportFoot
        services={services}
        onCancel={actions.again}
        main={{ label: t('import_columns_read'), go: actions.readAgain }}
        isReady={holdsNames(columns)}
      />
    </>
  );
}

interface ColumnListProps {
  readonly table: TableHead;
  readonly columns: CsvColumns;
  readonly services: ManagerServices;
  readonly onSet: (at: number, field: CsvField | null) => void;
}

/** The columns of a table, each with some of its values and what it is read as. */
export function ColumnList({ table, columns, services, onSet }: ColumnListProps) {
  const { t } = services;
  const id = useId();
  return (
    <section class="fc-import-part" aria-label={t('import_columns')}>
      <h3>{t('import_columns')}</h3>
      <p class="fc-import-hint">{t('import_columns_hint')}</p>
      <ul class="fc-import-columns" role="list">
        {table.header.map((heading, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, and headings repeat
          <li key={at}>
            <label class="fc-label" for={`${id}-${at}`}>
              {heading.trim() || t('import_column_number', [String(at + 1)])}
            </label>
            <span class="fc-import-hint fc-column-values" id={`${id}-${at}-values`}>
              {table.rows
                .map((row) => row[at]?.trim())
                .filter(Boolean)
                .join(' · ')}
            </span>
            <select
              class="fc-input"
              id={`${id}-${at}`}
              aria-describedby={`${id}-${at}-values`}
              value={columns[at] ?? ''}
              onChange={(event) => onSet(at, (event.currentTarget.value || null) as CsvField)}
            >
              <option value="">{t('import_column_none')}</option>
              {CSV_FIELDS.map((field) => (
                <option key={field} value={field}>
                  {t(`import_column_${field}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  );
}
