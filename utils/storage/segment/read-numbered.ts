import type { SegmentBackend } from '../backend/backend';
import { numberedKey, SegmentGone } from './segment-rows';

/** Where a segment's rows are. */
export interface RowsOf {
  readonly backend: SegmentBackend;
  readonly name: string;
}

/** Rows by number, each read once. Throws `SegmentGone` where one is missing. */
export async function readNumbered<T>(
  { backend, name }: RowsOf,
  table: 'shards' | 'profiles',
  numbers: readonly number[],
): Promise<Map<number, T>> {
  const distinct = [...new Set(numbers)];
  const keys = distinct.map((number) => numberedKey(name, number));
  const rows = await backend.getMany(table, keys);
  if (rows.includes(undefined)) throw new SegmentGone(name);
  return new Map(distinct.map((number, at) => [number, rows[at] as T]));
}
