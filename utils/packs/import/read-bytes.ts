import { decodeText } from '../formats/decode-text';
import { detectFormat } from '../formats/detect-format';
import { UnreadableFile } from '../formats/format';
import { HEAD_CHARS } from '../formats/limits';
import { peek } from '../formats/peek';
import { readPeople } from '../formats/read-people';
import type { ReadBytes } from './read-file';

/** Reads bytes, packed or not, as whichever format they are in, told by how they begin. */
export const readBytes: ReadBytes = async (bytes, { anySize }) => {
  const text = decodeText(bytes, anySize ? { unpackedMax: Number.POSITIVE_INFINITY } : {});
  const { head, whole } = await peek(text, HEAD_CHARS);
  const format = detectFormat(head);
  if (format !== null) return { format, events: readPeople(whole, { format }) };
  await text.return(undefined);
  throw new UnreadableFile(head.trim() === '' ? 'The file is empty.' : NO_FORMAT);
};

const NO_FORMAT = 'It is in none of the formats that people can be imported from.';
