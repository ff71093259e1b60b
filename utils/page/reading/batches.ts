import type { Block } from '../../recognition/contract';

/** Groups blocks, in order, so that no group has more than `most` characters, or one block. */
export function batchesOf(blocks: readonly Block[], most: number): Block[][] {
  const batches: Block[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    if (length + block.text.length > most) {
      batches.push([]);
      length = 0;
    }
    batches.at(-1)?.push(block);
    length += block.text.length;
  }
  return batches;
}
