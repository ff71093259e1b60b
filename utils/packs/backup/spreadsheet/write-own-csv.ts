import Papa from 'papaparse';
import type { OwnRow } from '../../../storage/own/own-row';
import { guardCell } from '../../formats/csv/guard-cell';
import { COLUMNS, cellsOf } from './cells';

/** Without it, Excel takes UTF-8 for the encoding of its country. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Own rows as CSV; no cell begins as a formula does, and `readOwnCsv` gives the rows back. */
export function writeOwnCsv(rows: readonly OwnRow[]): string {
  const cells = rows.flatMap(cellsOf).map((row) => COLUMNS.map((column) => guardCell(row[column])));
  return BYTE_ORDER_MARK + Papa.unparse([COLUMNS, ...cells]);
}
