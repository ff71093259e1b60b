import { UnreadableFile } from '../format';
import { type Bytes, bytesOf, peekBytes } from './byte-stream';
import { type Encoding, encodingOf, isGzip, MAGIC_BYTES } from './encoding';
import { BLANKS_MAX, UNPACKED_BYTES_MAX } from './limits';
import { unpack } from './unpack';

/** Bounds a reader may raise after being asked. */
export interface DecodeOptions {
  /** Bytes that may come out of a compressed file; `UNPACKED_BYTES_MAX` where it is not said. */
  readonly unpackedMax?: number;
}

/**
 * The text of a file, in pieces as they come. Gzip is told by the first bytes and unpacked. The text
 * is UTF-8, or UTF-16 with a byte order mark; the mark itself is left out.
 * Throws `TooLarge` where more comes out of gzip than asked for, and `UnreadableFile` where it is
 * cut off, where the bytes are no text, or where nothing but white space comes, with the line.
 */
export async function* decodeText(
  bytes: Bytes,
  { unpackedMax = UNPACKED_BYTES_MAX }: DecodeOptions = {},
): AsyncGenerator<string> {
  const source = bytesOf(bytes);
  try {
    const packed = await peekBytes(source, MAGIC_BYTES);
    if (isGzip(packed.head)) yield* decodePacked(unpack(packed.whole, unpackedMax));
    else yield* decode(packed.whole, encodingOf(packed.head));
  } finally {
    // Also where reading ended before the source was asked for all of it.
    await source.return(undefined);
  }
}

async function* decodePacked(unpacked: AsyncGenerator<Uint8Array>): AsyncGenerator<string> {
  try {
    const plain = await peekBytes(unpacked, MAGIC_BYTES);
    yield* decode(plain.whole, encodingOf(plain.head));
  } finally {
    await unpacked.return(undefined);
  }
}

async function* decode(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const lines = createLineCounter();
  const blanks = createBlankCounter();
  for await (const piece of bytes) {
    const text = decodePiece(decoder, piece, { encoding, lines });
    lines.add(text);
    blanks.add(text, lines.current());
    if (text !== '') yield text;
  }
  decodePiece(decoder, new Uint8Array(), { encoding, lines, isLast: true });
}

/** The state a piece is decoded in. */
interface Decoding {
  readonly encoding: Encoding;
  readonly lines: ReturnType<typeof createLineCounter>;
  readonly isLast?: boolean;
}

function decodePiece(
  decoder: TextDecoder,
  piece: Uint8Array,
  { encoding, lines, isLast = false }: Decoding,
): string {
  try {
    return decoder.decode(piece, { stream: !isLast });
  } catch {
    const [whole = ''] = new TextDecoder(encoding).decode(piece).split('\uFFFD', 1);
    lines.add(whole);
    throw new UnreadableFile(
      `The text is not in ${encoding.toUpperCase()}, from line ${lines.current()} on. Save it as UTF-8.`,
      `line ${lines.current()}`,
    );
  }
}

function createLineCounter() {
  let ends = 0;
  return {
    current: () => ends + 1,
    add(text: string) {
      ends += lineEnds(text);
    },
  };
}

function lineEnds(text: string): number {
  let ends = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends += 1;
  return ends;
}

/** Counts the white space that has come last; throws where it is too much. */
function createBlankCounter() {
  let length = 0;
  let firstLine = 1;
  return {
    /** @param line in which the text ends. */
    add(text: string, line: number) {
      const leading = text.length - text.trimStart().length;
      const trailing = text.slice(text.trimEnd().length);
      if (length + leading > BLANKS_MAX) {
        throw tooBlank(length > 0 ? firstLine : line - lineEnds(text));
      }
      if (length > 0 && leading === text.length) {
        length += leading;
      } else {
        length = trailing.length;
        firstLine = line - lineEnds(trailing);
      }
    },
  };
}

function tooBlank(line: number): UnreadableFile {
  const place = `line ${line}`;
  return new UnreadableFile(
    `From ${place} on there are more than ${BLANKS_MAX} characters of nothing but white space.`,
    place,
  );
}
