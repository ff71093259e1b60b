import type { SegmentBackend } from '../backend/backend';
import { segmentOfKey, segmentPrefix } from '../segment/segment-rows';
import { sizeOf } from './row-size';

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
