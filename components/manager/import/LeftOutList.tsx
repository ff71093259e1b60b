import { countedText, type Translate } from '../../../utils/interface-text';
import type { SkippedRow } from '../../../utils/packs/import/contract';
import type { ManagerServices } from '../manager-services';

/** Rows shown on the page; all of them are in the file to save. */
const SHOWN = 20;

interface LeftOutListProps {
  /** How many there are; `rows` are the first of them. */
  readonly count: number;
  readonly rows: readonly SkippedRow[];
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
      <h3>{countedText(count, 'import_left_out', t, numberText(count))}</h3>
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

/** One row that was left out, in one line: `line 12, name: is missing`. */
function leftOutLine({ place, field, reason }: SkippedRow): string {
  return `${field === undefined ? place : `${place}, ${field}`}: ${reason}`;
}

/** All rows known, one a line, and how many more there are. */
export function leftOutText(rows: readonly SkippedRow[], count: number, t: Translate): string {
  const more = count - rows.length;
  const last = more > 0 ? [t('import_left_out_more', [String(more)])] : [];
  return `${[...rows.map(leftOutLine), ...last].join('\n')}\n`;
}
