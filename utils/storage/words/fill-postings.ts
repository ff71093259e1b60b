import type { SortedWords } from './sort-words';
import type { WordDocs } from './word-docs';

/** Who bears each word: postings, (rank << 1) | 1 where the word is not a main one. */
export interface Postings {
  /** Postings of all words, word by word in their order, each word's by rank. */
  readonly all: Uint32Array;
  /** Where the postings of each word begin and end. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * Turns "these words in each document" into "these documents under each word". `order` gives the
 * documents by rank; as they are gone through in that order, every list comes out sorted.
 */
export function fillPostings(
  { entries, ends: docEnds }: Pick<WordDocs, 'entries' | 'ends'>,
  { words, places }: SortedWords,
  order: Uint32Array,
): Postings {
  const starts = startsOf(entries, places, words.length);
  const ends = starts.slice();
  const all = new Uint32Array(entries.length);
  for (let rank = 0; rank < order.length; rank += 1) {
    const doc = order[rank] ?? 0;
    const end = docEnds[doc] ?? 0;
    for (let at = doc === 0 ? 0 : (docEnds[doc - 1] ?? 0); at < end; at += 1) {
      const entry = entries[at] ?? 0;
      const place = places[entry >>> 1] ?? 0;
      const next = ends[place] ?? 0;
      const last = next > (starts[place] ?? 0) ? (all[next - 1] ?? 0) : -1;
      // A word that stands in a document twice is listed once; its main place came first.
      if (last >>> 1 === rank && last >= 0) continue;
      all[next] = (rank << 1) | (entry & 1);
      ends[place] = next + 1;
    }
  }
  return { all, starts, ends };
}

function startsOf(entries: Uint32Array, places: Uint32Array, words: number): Uint32Array {
  const starts = new Uint32Array(words);
  for (let at = 0; at < entries.length; at += 1) {
    const place = places[(entries[at] ?? 0) >>> 1] ?? 0;
    starts[place] = (starts[place] ?? 0) + 1;
  }
  let sum = 0;
  for (let place = 0; place < words; place += 1) {
    const size = starts[place] ?? 0;
    starts[place] = sum;
    sum += size;
  }
  return starts;
}
