import { UnreadableFile } from '../formats/format';
import { PIECE_BYTES, UNPACKED_ASK, UNPACKED_RATIO_ASK, UNPACKED_RATIO_FROM } from './constants';
import type { FileSource } from './file-source';
import { readStream, toStream } from './read-stream';

/** A packed file turns out so large that the reader is to be asked before it is read on. */
export class UnpacksTooLarge extends Error {
  /** @param bytes unpacked so far. */
  constructor(readonly bytes: number) {
    super(`The file unpacks to more than ${bytes} bytes.`);
    this.name = 'UnpacksTooLarge';
  }
}

/** How a file is read. */
export interface UnpackOptions {
  /** The reader was asked, and wants it whatever its size. */
  readonly anySize: boolean;
  /** Told after each piece: the bytes of the file itself, not of what is in it. */
  readonly onRead: (bytes: number) => void;
}

/**
 * The bytes in a file, unpacked where it is gzip (told by its first bytes). Throws `UnreadableFile`
 * where it is damaged or cut off, `UnpacksTooLarge` where it is too good to be true.
 */
export async function* unpack(
  file: FileSource,
  { anySize, onRead }: UnpackOptions,
): AsyncGenerator<Uint8Array> {
  const pieces = counted(readStream(file.stream()), onRead);
  const first = await firstPiece(pieces);
  const bytes = startingWith(first, pieces);
  if (!isGzip(first)) yield* bytes;
  else yield* bounded(gunzip(bytes), anySize ? Number.POSITIVE_INFINITY : boundFor(file.size));
}

function boundFor(size: number): number {
  return Math.min(UNPACKED_ASK, Math.max(UNPACKED_RATIO_FROM, size * UNPACKED_RATIO_ASK));
}

/** RFC 1952: a gzip member starts with these two bytes. */
function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const packed = toStream(bytes) as ReadableStream<Uint8Array<ArrayBuffer>>;
  const pieces = readStream(packed.pipeThrough(new DecompressionStream('gzip')));
  for (;;) {
    const piece = await pieces.next().catch((error: unknown): never => {
      throw isBadGzip(error) ? new UnreadableFile(BAD_GZIP) : error;
    });
    if (piece.done) return;
    yield piece.value;
  }
}

const BAD_GZIP = 'The file is packed with gzip, but is damaged or cut off.';

/** Browsers answer with a TypeError, Node with an error of zlib's that has a code. */
function isBadGzip(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return error instanceof TypeError || (typeof code === 'string' && code.startsWith('Z_'));
}

async function* bounded(bytes: AsyncIterable<Uint8Array>, bound: number) {
  let total = 0;
  for await (const piece of bytes) {
    total += piece.length;
    if (total > bound) throw new UnpacksTooLarge(bound);
    yield piece;
  }
}

/**
 * In small pieces: a browser hands out megabytes at a time, which unpack to ten times that, and
 * would be told as read long before they are.
 */
async function* counted(bytes: AsyncIterable<Uint8Array>, onRead: (bytes: number) => void) {
  let total = 0;
  for await (const large of bytes) {
    for (let at = 0; at < large.length; at += PIECE_BYTES) {
      const piece = large.subarray(at, at + PIECE_BYTES);
      total += piece.length;
      onRead(total);
      yield piece;
    }
  }
}

/** At least two bytes, where there are so many: enough to know gzip by. */
async function firstPiece(pieces: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  let first = new Uint8Array();
  while (first.length < 2) {
    const piece = await pieces.next();
    if (piece.done) break;
    first = joined(first, piece.value);
  }
  return first;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

async function* startingWith(first: Uint8Array, rest: AsyncGenerator<Uint8Array>) {
  try {
    yield first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
