import * as v from 'valibot';
import { list, record } from '../../people/parse/fields';
import { parseWith } from '../../people/parse/parse-with';
import { type Failure, fail, ok, type Result } from '../../result';
import type { Row } from '../../storage/backend/backend';
import { SEGMENT_FORMAT } from '../../storage/constants';
import type { SegmentCopy } from '../../storage/segment/segment-copy';
import { packHeaderSchema } from '../pack-file/schema';

/** Version of the file. What the rows are like has its own: that of segments. */
const FILE_FORMAT = 1;
/** Ends the head, whose JSON holds no bare line end. */
const HEAD_END = 0x0a;
const ROWS_MAX = 1_000_000;

/**
 * A segment as a file: one line of JSON, the head, which says of each row how its value is to be cut
 * out of the bytes below, which follow one another in the order of the head. Arrays of numbers are
 * little-endian, as in the database. gzip, in which it ships, knows whether the bytes are whole.
 */
type SegmentFile = Uint8Array<ArrayBuffer>;

/** A value's kind, and its bytes. */
type Piece = readonly ['text' | 'bytes' | 'numbers', number];
/** A piece, or an object of them. */
type Shape = Piece | Readonly<Record<string, Piece>>;

const count = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be below 0'),
);
const piece = v.tuple([v.picklist(['text', 'bytes', 'numbers']), count], 'must be a piece');
const shape = v.union([piece, v.record(v.string(), piece)], 'must be a piece, or named pieces');
const rows = list(
  v.tuple([v.string('must be text'), shape], 'must be a key and a shape'),
  ROWS_MAX,
);
const words = v.object({
  docs: count,
  words: count,
  firsts: v.array(v.string()),
  starts: v.array(count),
  bytes: count,
});
const head = record({
  file: v.literal(FILE_FORMAT, 'is another version of such files'),
  meta: v.object({
    format: v.literal(SEGMENT_FORMAT, 'is another version of segments'),
    complete: v.literal(true),
    header: packHeaderSchema,
    installed: v.string(),
    people: count,
    entries: count,
    shardBits: count,
    checksum: count,
  }),
  search: v.object({
    names: words,
    offices: v.object({ words, holdings: count }),
    rankSizes: v.array(count),
  }),
  filter: piece,
  profiles: rows,
  shards: rows,
});

/** Writes a segment as a file: the same segment always gives the same bytes. */
export function writeSegmentFile({ meta, search, ...copy }: SegmentCopy): SegmentFile {
  const pieces: Uint8Array[] = [];
  const shapes = (some: readonly Row[]) =>
    some.map(([end, value]) => [end, shapeOf(value, pieces)] as const);
  const written = {
    ...{ file: FILE_FORMAT, meta, search },
    filter: pieceOf(copy.filter, pieces),
    profiles: shapes(copy.profiles),
    shards: shapes(copy.shards),
  };
  return joined([new TextEncoder().encode(`${JSON.stringify(written)}\n`), ...pieces]);
}

function shapeOf(value: unknown, pieces: Uint8Array[]): Shape {
  if (typeof value === 'string' || ArrayBuffer.isView(value)) return pieceOf(value, pieces);
  const fields = Object.entries(value as Readonly<Record<string, unknown>>);
  return Object.fromEntries(fields.map(([name, field]) => [name, pieceOf(field, pieces)]));
}

function pieceOf(value: unknown, pieces: Uint8Array[]): Piece {
  const kind = kindOf(value);
  if (kind === null) throw new TypeError('a row of a segment has a value of no kind known');
  const bytes = typeof value === 'string' ? utf8(value) : bytesUnder(value as ArrayBufferView);
  pieces.push(bytes);
  return [kind, bytes.length];
}

function kindOf(value: unknown): Piece[0] | null {
  if (typeof value === 'string') return 'text';
  if (value instanceof Uint8Array) return 'bytes';
  return value instanceof Uint32Array ? 'numbers' : null;
}

/** Half of a surrogate pair has no bytes in UTF-8, and would come back as another letter. */
function utf8(text: string): Uint8Array {
  if (/\p{Surrogate}/u.test(text)) throw new RangeError('half of a surrogate pair in a segment');
  return new TextEncoder().encode(text);
}

function bytesUnder({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function joined(pieces: readonly Uint8Array[]): SegmentFile {
  const file = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of pieces) {
    file.set(one, at);
    at += one.length;
  }
  return file;
}

/** Reads such a file, unpacked; a failure says what is wrong with it, and where. */
export function readSegmentFile(file: SegmentFile): Result<SegmentCopy> {
  const end = file.indexOf(HEAD_END);
  const parsed = readHead(file.subarray(0, Math.max(0, end)));
  if (!parsed.ok) return parsed;
  const { meta, search, ...shapes } = parsed.value;
  const all = [...shapes.profiles, ...shapes.shards].flatMap(([, one]) => piecesOf(one));
  const wrong = wrongPieces([shapes.filter, ...all], file.length - end - 1);
  if (wrong) return wrong;
  const cut = createCutter(file, end + 1);
  return ok({
    ...{ meta, search },
    filter: cut(shapes.filter) as Uint32Array,
    profiles: shapes.profiles.map(([key, one]): Row => [key, cut(one)]),
    shards: shapes.shards.map(([key, one]): Row => [key, cut(one)]),
  });
}

function readHead(bytes: Uint8Array): Result<v.InferOutput<typeof head>> {
  try {
    return parseWith(head, JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    if (error instanceof SyntaxError) return fail('does not begin as the file of a pack does');
    throw error;
  }
}

function piecesOf(one: Shape): readonly Piece[] {
  return isPiece(one) ? [one] : Object.values(one);
}

function isPiece(one: Shape): one is Piece {
  return Array.isArray(one);
}

function wrongPieces(pieces: readonly Piece[], there: number): Failure | null {
  const wanted = pieces.reduce((sum, [, length]) => sum + length, 0);
  if (wanted !== there) return fail(`has ${there} bytes below its head in the place of ${wanted}`);
  const isWhole = pieces.every(([kind, length]) => kind !== 'numbers' || length % 4 === 0);
  return isWhole ? null : fail('has numbers that are cut short');
}

/** Cuts one value after the other out of a file, each with a buffer of its own, as it is stored. */
function createCutter(file: SegmentFile, start: number): (one: Shape) => unknown {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let at = start;
  const cutPiece = ([kind, length]: Piece): unknown => {
    const from = at;
    at += length;
    if (kind === 'text') return decoder.decode(file.subarray(from, at));
    const bytes = file.slice(from, at);
    return kind === 'bytes' ? bytes : new Uint32Array(bytes.buffer);
  };
  return (one) => {
    if (isPiece(one)) return cutPiece(one);
    return Object.fromEntries(Object.entries(one).map(([name, part]) => [name, cutPiece(part)]));
  };
}
