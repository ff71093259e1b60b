import type { Person } from '../../people/person';
import type { SegmentBackend } from '../backend';
import { BLOCK_PEOPLE } from '../constants';
import { blockLines, decodeLine } from '../segment/profile-blocks';
import { numberedKey } from '../segment/segment-rows';

/** The people of a segment whose profiles can be read, block by block, whatever else is damaged. */
export async function* readablePeople(
  backend: SegmentBackend,
  segment: string,
  people: number,
): AsyncGenerator<readonly Person[]> {
  for (let block = 0; block * BLOCK_PEOPLE < people; block += 1) {
    const [row] = await backend.getMany('profiles', [numberedKey(segment, block)]);
    const lines = typeof row === 'string' ? blockLines(row) : [];
    yield lines.flatMap((line) => decodeLine(line, undefined) ?? []);
  }
}
