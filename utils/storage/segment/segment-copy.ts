import type { Day } from '../../people/person';
import type { Change, Row, SegmentBackend } from '../backend/backend';
import type { Bloom } from './bloom';
import { rowChecksum, sumRows } from './row-checksum';
import { type SearchMeta, searchKey, searchPrefixes } from './search-rows';
import { blockSumsKey, filterKey, metaKey, type SegmentMeta, segmentPrefix } from './segment-rows';

/**
 * A finished segment outside of a database. Its rows have no name of a segment in their keys, which is
 * another in each database, and with it the checksums are: they are worked out where it is put.
 */
export interface SegmentCopy {
  readonly meta: SegmentMeta;
  readonly filter: Bloom;
  readonly search: Omit<SearchMeta, 'sum'>;
  /** The profile blocks, in their order. */
  readonly profiles: readonly Row[];
  /** The index, and all by which people are searched. */
  readonly shards: readonly Row[];
}

/** Reads a segment that is finished, in the newest format, and whole. */
export async function copySegment(backend: SegmentBackend, segment: string): Promise<SegmentCopy> {
  const keys = [metaKey, filterKey, searchKey].map((key) => key(segment));
  const [meta, filter, search] = await backend.getMany('meta', keys);
  const { sum: _, ...others } = search as SearchMeta;
  const prefix = segmentPrefix(segment);
  const rowsOf = async (table: 'profiles' | 'shards') =>
    (await backend.getPrefix(table, prefix)).map(
      ([key, value]): Row => [key.slice(prefix.length), value],
    );
  return {
    meta: meta as SegmentMeta,
    filter: filter as Bloom,
    search: others,
    profiles: await rowsOf('profiles'),
    shards: await rowsOf('shards'),
  };
}

/** The rows of a copy under a segment's name, as those that writing its people there would give. */
export function rowsOfCopy(copy: SegmentCopy, segment: string, today: Day): readonly Change[] {
  const named = ([end, value]: Row): Row => [segmentPrefix(segment) + end, value];
  const profiles = copy.profiles.map(named);
  const shards = copy.shards.map(named);
  const prefixes = searchPrefixes(segment);
  const searched = shards.filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix)));
  const meta: readonly Row[] = [
    [metaKey(segment), { ...copy.meta, installed: today }],
    [filterKey(segment), copy.filter],
    [blockSumsKey(segment), Uint32Array.from(profiles, rowChecksum)],
    [searchKey(segment), { ...copy.search, sum: sumRows(searched) }],
  ];
  return [
    { table: 'profiles', put: profiles },
    { table: 'shards', put: shards },
    { table: 'meta', put: meta },
  ];
}
