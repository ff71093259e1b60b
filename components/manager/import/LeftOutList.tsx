import type { ManagerServices } from '../manager-services';
import type { LeftOut } from './import-services';
import { leftOutLine, leftOutText } from './left-out-text';

/** Rows shown on the page; all of them are in the file to save. */
const SHOWN = 20;

/** What the list of rows that are left out gets. */
export interface LeftOutListProps {
  /** How many there are; `rows` are the first of them. */
  readonly count: number;
  readonly rows: readonly LeftOut[];
  readonly fileName: string;
  readonly services: ManagerServices;
}

/** The rows that are left out, each with its place and the reason, to read and to save. */
export function LeftOutList({ count, rows, fileName, services }: LeftOutListProps) {
  const { t, numberText, importing } = services;
  if (count === 0) return null;
  const save = () => importing.saveText(`${fileName}.txt`, leftOutText(rows, count, t));
  return (
    <section class="fc-import-part" aria-label={t('import_left_out')}>
      <h3>
        {count === 1 ? t('import_left_out_one') : t('import_left_out_many', [numberText(count)])}
      </h3>
      <ul class="fc-left-out" role="list">
        {rows.slice(0, SHOWN).map((row) => (
          <li key={`${row.place} ${row.field}`}>{leftOutLine(row)}</li>
        ))}
      </ul>
      {count > SHOWN && (
        <p class="fc-import-hint">{t('import_left_out_more', [numberText(count - SHOWN)])}</p>
      )}
      <button type="button" class="fc-button" onClick={save}>
        {t('import_left_out_save')}
      </button>
    </section>
  );
}
