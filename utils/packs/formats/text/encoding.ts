import { UnreadableFile } from '../format';

/** Encodings we read, by the labels a `TextDecoder` takes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Bytes by which a file shows what it is; the first match counts. */
const REFUSED: readonly (readonly [start: readonly number[], message: string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    'The file is a zip archive, as Excel files are. Unpack it, or save the table as CSV.',
  ],
  [[0x42, 0x5a, 0x68], 'The file is packed with bzip2. Unpack it, or pack it with gzip.'],
  [[0xfd, 0x37, 0x7a, 0x58], 'The file is packed with xz. Unpack it, or pack it with gzip.'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'The file is packed with zstd. Unpack it, or pack it with gzip.'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'The file is an old Excel or Word file. Save the table as CSV.'],
  [[0x25, 0x50, 0x44, 0x46], 'The file is a PDF.'],
  [[0xff, 0xfe, 0x00, 0x00], 'The text is in UTF-32. Save it as UTF-8.'],
  [[0x00, 0x00, 0xfe, 0xff], 'The text is in UTF-32. Save it as UTF-8.'],
];
const MARKS: readonly (readonly [start: readonly number[], encoding: Encoding])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const GZIP = [0x1f, 0x8b];
/** Bytes by which all of the above are told. */
export const MAGIC_BYTES = 4;

/** Whether the file is packed with gzip. */
export function isGzip(head: Uint8Array): boolean {
  return begins(head, GZIP);
}

/** The encoding of a text, told by its byte order mark; throws `UnreadableFile` for what is no text. */
export function encodingOf(head: Uint8Array): Encoding {
  const refused = REFUSED.find(([start]) => begins(head, start));
  if (refused) throw new UnreadableFile(refused[1]);
  const marked = MARKS.find(([start]) => begins(head, start));
  if (marked) return marked[1];
  if (head.subarray(0, 2).includes(0)) {
    throw new UnreadableFile(
      'The file is no text, or text in UTF-16 without a byte order mark. Save it as UTF-8.',
    );
  }
  return 'utf-8';
}

function begins(head: Uint8Array, start: readonly number[]): boolean {
  return head.length >= start.length && start.every((byte, at) => head[at] === byte);
}
