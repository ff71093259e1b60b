import { POSTING_BYTES } from '../constants';
import { type Match, matchWord } from './match-word';
import { readVarints } from './varint';
import { type DictionaryChunk, postingsKey, WORD_END } from './word-rows';

/** A word that matches, and where its postings are among the bytes of all postings. */
export interface Hit {
  readonly match: Match;
  readonly from: number;
  readonly to: number;
}

/** A typed word that is looked for in a chunk; `start` is the byte at which its first word's postings begin. */
interface Scan {
  readonly typed: string;
  readonly forgiving: boolean;
  readonly start: number;
}

/** Adds the chunk's words that match to the hits, in order. */
export function scanChunk(
  { words: text, lengths }: DictionaryChunk,
  { typed, forgiving, start }: Scan,
  hits: Hit[],
): void {
  const word = { text, from: 0, to: 0 };
  let from = start;
  readVarints(lengths, { from: 0, to: lengths.length }, (length) => {
    const end = text.indexOf(WORD_END, word.from);
    word.to = end < 0 ? text.length : end;
    const match = matchWord(typed, word, forgiving);
    if (match) hits.push({ match, from, to: from + length });
    from += length;
    word.from = word.to + 1;
  });
}

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
