import Papa from 'papaparse';
import { groupBy } from '../../../group-by';
import { fail, ok, type Result } from '../../../result';
import type { OwnRow } from '../../../storage/own/own-row';
import { guardCell, unguardCell } from '../../formats/csv/guard-cell';
import {
  type Cells,
  COLUMNS,
  type Column,
  cellsOf,
  type NumberedCells,
  type PersonRows,
} from './cells';
import { type OwnCsvOptions, rowOfPerson } from './row-of-person';

/** A header that begins like ours, with the delimiter a spreadsheet may have put in. */
const OUR_HEADER = /^\uFEFF?"?id"?([,;\t])/;
/** Without one of these a file is none of ours; the others may be left out. */
const NEEDED: readonly Column[] = ['id', 'name', 'role', 'record'];

/** Whether a text looks like a file of `writeOwnCsv`, from a spreadsheet or not. */
export function isOwnCsv(text: string): boolean {
  const [first = ''] = text.split(/\r?\n/, 1);
  return OUR_HEADER.test(first) && /\brecord\b/.test(first);
}

/**
 * Reads such a file, edited or not. One wrong cell, and all is refused with the row (counted as
 * spreadsheets do), the column and the reason.
 */
export function readOwnCsv(text: string, options: OwnCsvOptions): Result<OwnRow[]> {
  const table = readTable(text);
  if (!table.ok) return table;
  const rows: OwnRow[] = [];
  for (const person of byPerson(table.value)) {
    const row = rowOfPerson(person, options);
    if (!row.ok) return row;
    if (row.value) rows.push(row.value);
  }
  return ok(rows);
}

function readTable(text: string): Result<NumberedCells[]> {
  const delimiter = OUR_HEADER.exec(text)?.[1] ?? ',';
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter });
  const [error] = errors;
  if (error) return fail(error.message, `row ${(error.row ?? 0) + 1}`);
  const [header = [], ...lines] = data;
  const missing = NEEDED.find((column) => !header.includes(column));
  if (missing) return fail(`has no column "${missing}"`, 'row 1');
  const places = COLUMNS.map((column) => [column, header.indexOf(column)] as const);
  const rows = lines.map((line, at): NumberedCells => {
    const cells = places.map(([column, place]) => [column, unguardCell(line[place] ?? '')]);
    return { number: at + 2, cells: Object.fromEntries(cells) as Cells };
  });
  return ok(rows.filter(({ cells }) => COLUMNS.some((column) => cells[column].trim() !== '')));
}

/** Rows of one id belong together, and so do those of a name without an id. */
function byPerson(rows: readonly NumberedCells[]): Iterable<PersonRows> {
  return groupBy(rows, ({ cells: { id, name } }) =>
    id === '' ? `name ${name}` : `id ${id}`,
  ).values();
}

/** Without it, Excel takes UTF-8 for the encoding of its country. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Own rows as CSV; no cell begins as a formula does, and `readOwnCsv` gives the rows back. */
export function writeOwnCsv(rows: readonly OwnRow[]): string {
  const cells = rows.flatMap(cellsOf).map((row) => COLUMNS.map((column) => guardCell(row[column])));
  return BYTE_ORDER_MARK + Papa.unparse([COLUMNS, ...cells]);
}
