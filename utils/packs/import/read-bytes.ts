import type { CsvColumns } from '../formats/csv/columns';
import { hasName, sampleTable } from '../formats/csv/guess-columns';
import { openText, readText } from '../formats/read-people';
import { decodeText } from '../formats/text/decode-text';
import { HEAD_CHARS } from '../formats/text/limits';
import { TABLE_ROWS_SHOWN } from './constants';
import type { TableHead } from './contract';
import type { ReadBytes } from './read-file';

/**
 * Reads bytes, packed or not, as whichever format they are in, told by how they begin. Throws
 * `ColumnsUnknown` for a table whose columns are to be chosen first.
 */
export const readBytes: ReadBytes = async (bytes, options) => {
  const { anySize, columns, nameOf, today } = options;
  const unpacked = anySize ? { unpackedMax: Number.POSITIVE_INFINITY } : {};
  const text = await openText(decodeText(bytes, unpacked));
  const { format } = text;
  if (format !== 'csv') return { format, events: readText(text, { nameOf, today }) };
  try {
    const table = tableHead(text.head.slice(0, HEAD_CHARS), columns);
    return { format, table, events: readText(text, { csv: { columns: table.columns } }) };
  } catch (error) {
    await text.close();
    throw error;
  }
};

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
