import type { CsvColumns } from '../formats/csv/columns';
import { hasName } from '../formats/csv/guess-columns';
import { sampleTable } from '../formats/csv/table-sample';
import { TABLE_ROWS_SHOWN } from './constants';
import type { TableHead } from './contract';

/** A table none of whose columns is known to hold names: the reader is to say which does. */
export class ColumnsUnknown extends Error {
  constructor(readonly table: TableHead) {
    super('No column of the table is known to hold names.');
    this.name = 'ColumnsUnknown';
  }
}

/**
 * How a table begins, its columns as the reader said, or else as guessed. Throws `ColumnsUnknown`
 * where none of them holds names.
 */
export function tableHead(head: string, columns: CsvColumns | undefined): TableHead {
  const sample = sampleTable(head);
  const table = {
    header: sample.header,
    rows: sample.rows.slice(0, TABLE_ROWS_SHOWN),
    // As many as there are headings, whatever was said.
    columns: sample.header.map((_, at) => (columns ?? sample.columns)[at] ?? null),
  };
  if (!hasName(table.columns)) throw new ColumnsUnknown(table);
  return table;
}
