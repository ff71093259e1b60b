import type { CsvField } from './columns';
import { guessColumns } from './guess-columns';
import { guessDelimiter, isEmptyRow, parseRows } from './parse-table';

/** The beginning of a table, for the reader to say what its columns are. */
export interface TableSample {
  readonly delimiter: string;
  readonly header: readonly string[];
  /** Rows below the headings. */
  readonly rows: readonly (readonly string[])[];
  /** What each column seems to say. */
  readonly columns: readonly (CsvField | null)[];
}

/** Rows shown; more are read to guess by. */
const GUESS_ROWS = 100;

/** Reads the beginning of a table; `HEAD_CHARS` of it are enough. */
export function sampleTable(head: string, delimiter = guessDelimiter(head)): TableSample {
  const [header = [], ...rows] = parseRows(head, delimiter)
    .slice(0, GUESS_ROWS)
    .filter((row) => !isEmptyRow(row));
  return { delimiter, header, rows, columns: guessColumns(header, rows) };
}
