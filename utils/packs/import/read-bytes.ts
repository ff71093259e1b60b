import { detectFormat } from '../formats/detect-format';
import { UnreadableFile } from '../formats/format';
import { HEAD_CHARS } from '../formats/limits';
import { peek } from '../formats/peek';
import { readPeople } from '../formats/read-people';
import type { ReadBytes } from './read-file';

/** Reads bytes as whichever format they are in, told by how they begin. */
export const readBytes: ReadBytes<undefined> = async (bytes) => {
  const { head, whole } = await peek(decode(bytes), HEAD_CHARS);
  const format = detectFormat(head);
  if (format === null) throw new UnreadableFile(NO_FORMAT);
  return { format, events: readPeople(whole, { format }) };
};

const NO_FORMAT = 'It is none of the formats that people can be imported from.';

async function* decode(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of bytes) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}
