import type { Person } from '../../people/person';
import type { SegmentBackend } from '../backend/backend';
import { StorageProblem } from '../backend/storage-problem';
import { BLOCK_PEOPLE } from '../constants';
import { readBlockSums, readSoundBlock } from '../segment/block-sums';
import { readBlock } from '../segment/profile-blocks';
import { metaKey, segmentOfKey } from '../segment/segment-rows';

/**
 * Rows that may fail before it is the database that cannot be read, and not some rows of it: each is
 * tried again for a second.
 */
const FAILED_ROWS_MAX = 20;

/**
 * A database that reads past rows of segments which the browser cannot read, as though they were
 * not there: Chromium keeps large rows in files of their own, and one of them may be lost.
 */
export function pastDamage(backend: SegmentBackend): SegmentBackend {
  let failed = 0;
  const getMany: SegmentBackend['getMany'] = async (table, keys) => {
    try {
      return await backend.getMany(table, keys);
    } catch (error) {
      const isOfRows = error instanceof StorageProblem && error.kind === 'unavailable';
      if (!isOfRows) throw error;
      const [first = '', ...others] = keys;
      if (others.length === 0) {
        failed += 1;
        if (failed > FAILED_ROWS_MAX || isNeeded(first)) throw error;
        return [undefined];
      }
      const rows: unknown[] = [];
      for (const key of keys) rows.push(...(await getMany(table, [key])));
      return rows;
    }
  };
  return { ...backend, getMany };
}

/** Taken for lost, the segment list would be made anew, and a segment without its meta row taken out. */
function isNeeded(key: string): boolean {
  const segment = segmentOfKey(key);
  return segment === null || key === metaKey(segment);
}

/**
 * The people of a segment whose profiles can be read and are as they were written, block by block,
 * whatever else is damaged.
 */
export async function* readablePeople(
  backend: SegmentBackend,
  segment: string,
  people: number,
): AsyncGenerator<readonly Person[]> {
  const sums = await readBlockSums(backend, segment, people);
  for (let block = 0; block * BLOCK_PEOPLE < people; block += 1) {
    const text = await readSoundBlock(backend, segment, block, sums);
    yield text === null ? [] : readBlock(text, undefined).people();
  }
}
