import type { SegmentBackend } from '../backend/backend';
import { loadSegmentList } from '../segment/segment-list';
import { metaKey, readSegmentMeta, segmentOfKey, segmentPrefix } from '../segment/segment-rows';

/** The tables that have rows of segments. */
export const SEGMENT_TABLES = ['profiles', 'shards', 'meta'] as const;

/** Rows read at a time: about 1 MB. */
const ROWS_PER_READ = 64;

/** Rows, and the bytes in them. */
export interface RowCount {
  readonly rows: number;
  readonly bytes: number;
}

/** Counts a segment's rows, reading some at a time. */
export async function measureSegment(backend: SegmentBackend, name: string): Promise<RowCount> {
  const count = { rows: 0, bytes: 0 };
  for (const table of SEGMENT_TABLES) {
    const keys = await backend.getKeys(table, segmentPrefix(name));
    count.rows += keys.length;
    for (let from = 0; from < keys.length; from += ROWS_PER_READ) {
      const some = keys.slice(from, from + ROWS_PER_READ);
      const values = await backend.getMany(table, some);
      for (const [at, key] of some.entries()) count.bytes += key.length + sizeOf(values[at]);
    }
  }
  return count;
}

/** The segments of which there is any row. */
export async function segmentsWithRows(backend: SegmentBackend): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const table of SEGMENT_TABLES) {
    for (const key of await backend.getKeys(table, '')) {
      const name = segmentOfKey(key);
      if (name !== null) names.add(name);
    }
  }
  return names;
}

/** A character that a browser stores in two bytes, and all of its text with it. */
const WIDE = /[\u0100-\uffff]/;
const NUMBER_BYTES = 8;

/** Bytes that a row's value takes, as told by its content; the browser packs it further. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return WIDE.test(value) ? value.length * 2 : value.length;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + sizeOf(one), 0);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).reduce((sum, [key, one]) => sum + key.length + sizeOf(one), 0);
  }
  return value === undefined ? 0 : NUMBER_BYTES;
}

/** The room that one pack takes. */
interface PackSize {
  /** '' where the pack cannot be read. */
  readonly title: string;
  readonly people: number;
  /** Of all rows, as told by their content; the browser packs them further. */
  readonly bytes: number;
}

/** Measures every pack, in the order in which they were first installed. */
export async function measureStorage(backend: SegmentBackend): Promise<readonly PackSize[]> {
  const sizes: PackSize[] = [];
  for (const name of (await loadSegmentList(backend)).segments) {
    const [row] = await backend.getMany('meta', [metaKey(name)]);
    const meta = readSegmentMeta(row);
    const { bytes } = await measureSegment(backend, name);
    sizes.push({ title: meta?.header?.title ?? '', people: meta?.people ?? 0, bytes });
  }
  return sizes;
}
