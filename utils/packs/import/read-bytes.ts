import { detectFormat } from '../formats/detect-format';
import { readPeople, unknownFormat } from '../formats/read-people';
import { decodeText } from '../formats/text/decode-text';
import { HEAD_CHARS } from '../formats/text/limits';
import { peek } from '../formats/text/peek';
import type { ReadBytes } from './read-file';
import { tableHead } from './table-head';

/**
 * Reads bytes, packed or not, as whichever format they are in, told by how they begin. Throws
 * `ColumnsUnknown` for a table whose columns are to be chosen first.
 */
export const readBytes: ReadBytes = async (bytes, options) => {
  const { anySize, columns, nameOf, today } = options;
  const text = decodeText(bytes, anySize ? { unpackedMax: Number.POSITIVE_INFINITY } : {});
  const { head, whole, close } = await peek(text, HEAD_CHARS);
  try {
    const format = detectFormat(head);
    if (format === null) throw await unknownFormat(head, whole);
    if (format !== 'csv') return { format, events: readPeople(whole, { format, nameOf, today }) };
    const table = tableHead(head.slice(0, HEAD_CHARS), columns);
    const csv = { columns: table.columns };
    return { format, table, events: readPeople(whole, { format, csv }) };
  } catch (error) {
    await close();
    throw error;
  }
};
