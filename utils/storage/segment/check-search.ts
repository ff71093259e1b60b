import type { Row, SegmentBackend } from '../backend/backend';
import { rowChecksum } from './row-checksum';
import { type SearchMeta, searchKey, searchPrefixes } from './search-rows';

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
