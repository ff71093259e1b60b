import type { TextPiece } from '../article-facts';
import { MAX_BLOCK_LENGTH, SPLIT_SEARCH } from '../constants';

/**
 * Where to split a text that is too long: after a sentence near the limit, else at white space,
 * else at the limit, but never inside a surrogate pair.
 */
export function splitPoint(text: string): number {
  const near = text.slice(MAX_BLOCK_LENGTH - SPLIT_SEARCH, MAX_BLOCK_LENGTH);
  const from = MAX_BLOCK_LENGTH - SPLIT_SEARCH;
  const sentence = Math.max(near.lastIndexOf('. '), near.lastIndexOf('\n'), near.lastIndexOf('。'));
  if (sentence >= 0) return from + sentence + 1;
  const blank = near.lastIndexOf(' ');
  if (blank >= 0) return from + blank;
  const last = text.charCodeAt(MAX_BLOCK_LENGTH - 1);
  return last >= 0xd800 && last < 0xdc00 ? MAX_BLOCK_LENGTH - 1 : MAX_BLOCK_LENGTH;
}

/** The pieces of the part of a text from `start` to `end`, counted from `start`. */
export function piecesBetween(
  pieces: readonly TextPiece[],
  start: number,
  end: number,
): TextPiece[] {
  const inside: TextPiece[] = [];
  for (const { node, nodeStart, blockStart, length } of pieces) {
    const from = Math.max(blockStart, start);
    const to = Math.min(blockStart + length, end);
    if (from < to) {
      const moved = from - blockStart;
      inside.push({
        node,
        nodeStart: nodeStart + moved,
        blockStart: from - start,
        length: to - from,
      });
    }
  }
  return inside;
}
