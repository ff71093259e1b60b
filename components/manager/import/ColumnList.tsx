import { useId } from 'preact/hooks';
import type { ManagerServices } from '../manager-services';
import { COLUMN_FIELDS, type ColumnField, type Columns, type TableHead } from './import-services';

/** What the choice of columns gets. */
export interface ColumnListProps {
  readonly table: TableHead;
  readonly columns: Columns;
  readonly services: ManagerServices;
  readonly onSet: (at: number, field: ColumnField | null) => void;
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
            <label class="fc-field-label" for={`${id}-${at}`}>
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
              onChange={(event) => onSet(at, (event.currentTarget.value || null) as ColumnField)}
            >
              <option value="">{t('import_column_none')}</option>
              {COLUMN_FIELDS.map((field) => (
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
