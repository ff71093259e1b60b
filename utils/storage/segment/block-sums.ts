import type { SegmentBackend } from '../backend/backend';
import { BLOCK_PEOPLE } from '../constants';
import { isBloom } from './bloom';
import type { ProfileBlock } from './profile-blocks';
import { rowChecksum } from './row-checksum';
import { blockSumsKey, numberedKey } from './segment-rows';

/**
 * The checksums of a segment's profile blocks, by block: whoever alters a profile so that it still
 * can be read is noticed, and the other blocks are known to be sound.
 */
export type BlockSums = Uint32Array;

/** The checksum of one block. */
export function blockSum(segment: string, block: number, text: ProfileBlock): number {
  return rowChecksum([numberedKey(segment, block), text]);
}

/** Writes the checksums of all blocks. */
export async function writeBlockSums(
  backend: SegmentBackend,
  segment: string,
  sums: readonly number[],
): Promise<void> {
  await backend.putMany('meta', [[blockSumsKey(segment), Uint32Array.from(sums)]]);
}

/** Reads them; null where they are lost, or the segment is of a format that has none. */
export async function readBlockSums(
  backend: SegmentBackend,
  segment: string,
  people: number,
): Promise<BlockSums | null> {
  const [row] = await backend.getMany('meta', [blockSumsKey(segment)]);
  // The same kind of array as a filter.
  return isBloom(row) && row.length === Math.ceil(people / BLOCK_PEOPLE) ? row : null;
}

/** A block as it was written; null where it is lost, no text, or altered since. */
export async function readSoundBlock(
  backend: SegmentBackend,
  segment: string,
  block: number,
  sums: BlockSums | null,
): Promise<ProfileBlock | null> {
  const [row] = await backend.getMany('profiles', [numberedKey(segment, block)]);
  if (typeof row !== 'string') return null;
  return sums === null || sums[block] === blockSum(segment, block, row) ? row : null;
}
