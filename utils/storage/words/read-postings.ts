import { POSTING_BYTES } from '../constants';
import type { Hit } from './scan-chunk';
import { postingsKey } from './word-rows';

/** Pieces of the bytes of all postings, by number. */
export type PostingBytes = ReadonlyMap<number, Uint8Array>;

/** Reads the pieces in which the hits' postings are. */
export async function readPostings(
  index: string,
  hits: readonly Hit[],
  read: (keys: readonly string[]) => Promise<Uint8Array[]>,
): Promise<PostingBytes> {
  const numbers = new Set<number>();
  for (const { from, to } of hits) {
    const last = Math.floor((to - 1) / POSTING_BYTES);
    for (let number = Math.floor(from / POSTING_BYTES); number <= last; number += 1) {
      numbers.add(number);
    }
  }
  const wanted = [...numbers];
  const pieces = await read(wanted.map((number) => postingsKey(index, number)));
  return new Map(wanted.map((number, at) => [number, pieces[at] as Uint8Array]));
}

/** The bytes from `from` to before `to`; copied only where they lie in several pieces. */
export function bytesOf(pieces: PostingBytes, { from, to }: Hit): Uint8Array {
  const first = Math.floor(from / POSTING_BYTES);
  const start = first * POSTING_BYTES;
  const piece = pieces.get(first) ?? new Uint8Array();
  if (to <= start + POSTING_BYTES) return piece.subarray(from - start, to - start);
  const joined = new Uint8Array(to - from);
  for (let at = from; at < to; ) {
    const number = Math.floor(at / POSTING_BYTES);
    const end = Math.min(to, (number + 1) * POSTING_BYTES);
    const some = pieces
      .get(number)
      ?.subarray(at - number * POSTING_BYTES, end - number * POSTING_BYTES);
    if (some) joined.set(some, at - from);
    at = end;
  }
  return joined;
}
