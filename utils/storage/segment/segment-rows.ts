import type { Day } from '../../people/person';
import type { SegmentBackend } from '../backend/backend';
import {
  BLOCK_SUMS_FORMAT,
  OLDEST_SEGMENT_FORMAT,
  SEARCH_FORMAT,
  SEGMENT_FORMAT,
} from '../constants';
import type { PackHeader } from '../model';

/** The head of a segment; written last, as `complete`, once everything else is there. */
export interface SegmentMeta {
  readonly format: number;
  readonly complete: boolean;
  /** null: people of no pack, as from a file on the command line. */
  readonly header: PackHeader | null;
  readonly installed: Day;
  readonly people: number;
  /** (key, person) pairs in the shards. */
  readonly entries: number;
  /** log2 of the number of shards. */
  readonly shardBits: number;
  /** Sum of all prints, modulo 2^32: told from the shards alone whether they are whole. */
  readonly checksum: number;
}

const NUMBER_DIGITS = 6;

/** Every row of a segment has a key with this prefix, in all tables. */
export const segmentPrefix = (segment: string) => `${segment}/`;
/** In table `meta`. */
export const metaKey = (segment: string) => `${segment}/meta`;
/** In table `meta`: the Bloom filter. */
export const filterKey = (segment: string) => `${segment}/filter`;
/** In table `meta`: the checksums of the profile blocks. */
export const blockSumsKey = (segment: string) => `${segment}/blocks`;
/** In table `meta`: what was worked out from segments, this one among them; see `remembered`. */
export const derivedKey = (segment: string, name: string) => `${segment}/derived/${name}`;
/** In tables `shards` and `profiles`. Of one length, so that rows are written in key order. */
export const numberedKey = (segment: string, number: number) =>
  `${segment}/${String(number).padStart(NUMBER_DIGITS, '0')}`;
/** The segment a row of `meta` belongs to; null for other rows. */
export function segmentOfKey(key: string): string | null {
  const end = key.indexOf('/');
  return end < 0 ? null : key.slice(0, end);
}

/** A row of `meta` as a finished segment of a version that is read; null otherwise. */
export function readSegmentMeta(row: unknown): SegmentMeta | null {
  if (typeof row !== 'object' || row === null) return null;
  const meta = row as SegmentMeta;
  const isRead = meta.format >= OLDEST_SEGMENT_FORMAT && meta.format <= SEGMENT_FORMAT;
  return meta.complete === true && isRead ? meta : null;
}

/** Whether a segment is searched by words, and not by whole names alone. */
export function hasSearch({ format }: Pick<SegmentMeta, 'format'>): boolean {
  return format >= SEARCH_FORMAT;
}

/** Whether a segment has checksums of its profile blocks. */
export function hasBlockSums({ format }: Pick<SegmentMeta, 'format'>): boolean {
  return format >= BLOCK_SUMS_FORMAT;
}

/** Whether a segment has all that the newest version has. */
export function isUpToDate({ format }: Pick<SegmentMeta, 'format'>): boolean {
  return format === SEGMENT_FORMAT;
}

/** A row of an open segment is not there: it was replaced or deleted under the reader. */
export class SegmentGone extends Error {}

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
