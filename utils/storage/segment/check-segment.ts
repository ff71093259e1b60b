import type { Row, SegmentBackend } from '../backend/backend';
import { BLOCK_PEOPLE } from '../constants';
import { type BlockSums, readBlockSums, readSoundBlock } from './block-sums';
import { readBlock } from './profile-blocks';
import { rowChecksum } from './row-checksum';
import { type SearchMeta, searchKey, searchPrefixes } from './search-rows';
import type { Segment } from './segment-reader';
import { hasBlockSums, hasSearch, numberedKey } from './segment-rows';
import type { Shard } from './shards';

/** The damage to a segment. */
export interface SegmentDamage {
  /** People the segment should hold whose profile cannot be read, or was altered. */
  readonly people: number;
  /** Index entries missing (or, below 0, too many). */
  readonly entries: number;
  /** Whether the index, though complete by count, has been altered, or checksums are lost. */
  readonly altered: boolean;
  /** Whether what it is searched by has been lost or altered. */
  readonly search: boolean;
}

/** Reads a whole segment against its counts and checksum; null where it is sound. */
export async function checkSegment(
  backend: SegmentBackend,
  { name, meta }: Segment,
): Promise<SegmentDamage | null> {
  const sums = await readBlockSums(backend, name, meta.people);
  const people = meta.people - (await countPeople(backend, name, meta.people, sums));
  const index = await readIndex(backend, name, 2 ** meta.shardBits);
  const entries = meta.entries - index.entries;
  const isIndexAltered = entries === 0 && index.checksum !== meta.checksum;
  const altered = isIndexAltered || (hasBlockSums(meta) && sums === null);
  const search = hasSearch(meta) && !(await isSearchSound(backend, name));
  const isSound = people === 0 && entries === 0 && !altered && !search;
  return isSound ? null : { people, entries, altered, search };
}

/** One block at a time: a segment may be larger than the memory. */
async function countPeople(
  backend: SegmentBackend,
  name: string,
  people: number,
  sums: BlockSums | null,
) {
  let found = 0;
  for (let block = 0; block * BLOCK_PEOPLE < people; block += 1) {
    const text = await readSoundBlock(backend, name, block, sums);
    found += text === null ? 0 : readBlock(text, undefined).people().length;
  }
  return found;
}

async function readIndex(backend: SegmentBackend, name: string, shards: number) {
  let entries = 0;
  let checksum = 0;
  for (let number = 0; number < shards; number += 1) {
    const [row] = await backend.getMany('shards', [numberedKey(name, number)]);
    const shard = (row ?? new Uint32Array()) as Shard;
    entries += shard.length / 2;
    for (let at = 1; at < shard.length; at += 2) checksum = (checksum + (shard[at] ?? 0)) >>> 0;
  }
  return { entries, checksum };
}

/** Rows read at a time: about 1 MB. */
const ROWS_PER_READ = 64;

/**
 * Whether all that a segment is searched and listed by is as it was written. Where it is not, it can
 * be written anew from the segment's people: see `addSearch`.
 */
export async function isSearchSound(backend: SegmentBackend, segment: string): Promise<boolean> {
  const [row] = await backend.getMany('meta', [searchKey(segment)]);
  if (typeof row !== 'object' || row === null) return false;
  const { sum } = row as Partial<SearchMeta>;
  let rows = 0;
  let checksum = 0;
  for (const prefix of searchPrefixes(segment)) {
    const keys = await backend.getKeys('shards', prefix);
    rows += keys.length;
    for (let from = 0; from < keys.length; from += ROWS_PER_READ) {
      const some = keys.slice(from, from + ROWS_PER_READ);
      const values = await backend.getMany('shards', some);
      const read = some.map((key, at): Row => [key, values[at]]);
      for (const one of read) checksum = (checksum + rowChecksum(one)) >>> 0;
    }
  }
  return sum?.rows === rows && sum.checksum === checksum;
}
