import { bareText } from '../../../people/parse/fields';
import { fail } from '../../../result';
import { type ReadEvent, skipped, UnreadableFile } from '../format';
import type { FlatRow } from '../rows/flat-row';
import { createRowGatherer } from '../rows/gather-rows';
import { HEAD_CHARS } from '../text/limits';
import type { PeekedText } from '../text/peek';
import type { CsvColumns, CsvField } from './columns';
import { unguardCell } from './guard-cell';
import { hasName, sampleTable } from './guess-columns';
import { guessDelimiter, isEmptyRow, type TableRow, tableRows } from './parse-table';

/** The form of a table. What is not said is guessed from its beginning. */
export interface CsvOptions {
  readonly delimiter?: string;
  /** The field of each column, in their order; the first row is headings in any case. */
  readonly columns?: CsvColumns;
  /** Before ids made of names, where rows have none: `csv`. */
  readonly idPrefix?: string;
}

/** `read` and `skipped` are told by row, as a spreadsheet counts them. */
export interface CsvReadOptions {
  readonly csv?: CsvOptions;
}

/**
 * Reads a table of people: one row a person, or a row for each of their offices; rows of one id, or
 * of one name and birth, become one person. A wrong cell is skipped alone, a row without a name,
 * or with more cells than headings, whole. Throws `UnreadableFile` where no column holds names, or a row does not end.
 */
export async function* readCsv(
  { head, whole }: Pick<PeekedText, 'head' | 'whole'>,
  { csv = {} }: CsvReadOptions,
): AsyncGenerator<ReadEvent> {
  const start = head.slice(0, HEAD_CHARS);
  const delimiter = csv.delimiter ?? guessDelimiter(start);
  const sample = sampleTable(start, delimiter);
  const columns = csv.columns ?? sample.columns;
  if (!hasName(columns)) {
    throw new UnreadableFile('No column of the table holds names.', 'row 1');
  }
  const gatherer = createRowGatherer({
    headingOf: (field) => sample.header[columns.indexOf(field as CsvField)]?.trim() || field,
    idPrefix: csv.idPrefix ?? 'csv',
  });
  for await (const row of belowHeadings(tableRows(whole, delimiter))) {
    const event =
      surplusOf(row, sample.header) ?? gatherer.add(toCells(row, columns), placeOf(row));
    if (event) yield event;
  }
  yield* gatherer.people();
}

const placeOf = ({ number }: TableRow) => `row ${number}`;

/** All rows with something in them, but for the first, which has the headings. */
async function* belowHeadings(batches: AsyncIterable<TableRow[]>): AsyncGenerator<TableRow> {
  let isHeaded = false;
  for await (const rows of batches) {
    for (const row of rows) {
      if (isEmptyRow(row.cells)) continue;
      if (isHeaded) yield row;
      isHeaded = true;
    }
  }
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}

/** In a row with more cells than headings, nobody knows which cell is which. */
function surplusOf(row: TableRow, header: readonly string[]): ReadEvent | null {
  if (row.cells.slice(header.length).every(isBlank)) return null;
  const [cells, headings] = [row.cells.length, header.length];
  const reason = `has ${cells} cells under ${headings} headings: is one not in quotation marks?`;
  return skipped(fail(reason), placeOf(row));
}

function toCells({ cells }: TableRow, columns: CsvColumns): FlatRow {
  const row: Partial<Record<CsvField, string>> = {};
  columns.forEach((field, at) => {
    const cell = unguardCell(oneLine(cells[at] ?? '', field));
    if (field !== null && cell !== '') row[field] = cell;
  });
  return row;
}

/** A cell may be broken over lines; only lists of names are divided by them. */
function oneLine(cell: string, field: CsvField | null): string {
  const text = bareText(cell);
  return field === 'aliases' ? text : text.replace(/\s+/g, ' ');
}
