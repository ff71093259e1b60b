import type { Person } from '../../people/person';
import type { SegmentBackend } from '../backend/backend';
import { BLOCK_PEOPLE } from '../constants';
import { readBlockSums, readSoundBlock } from '../segment/block-sums';
import { blockLines, decodeLine } from '../segment/profile-blocks';

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
    const lines = text === null ? [] : blockLines(text);
    yield lines.flatMap((line) => decodeLine(line, undefined) ?? []);
  }
}
