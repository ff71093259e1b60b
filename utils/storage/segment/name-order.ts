import type { SortedWords, WordDocs } from '../words/word-docs';

/**
 * The people's numbers by name: by its first word, then by the next. No text is compared, for the
 * words are sorted already.
 */
export function orderByName(
  { entries, ends, count }: WordDocs,
  { words, places }: SortedWords,
): Uint32Array {
  const keyAt = (doc: number, word: number): number => {
    const at = (doc === 0 ? 0 : (ends[doc - 1] ?? 0)) + word;
    const entry = entries[at] ?? 0;
    const isName = at < (ends[doc] ?? 0) && (entry & 1) === 0;
    return isName ? (places[entry >>> 1] ?? 0) + 1 : 0;
  };
  const compare = (one: number, other: number): number => {
    for (let word = 1; ; word += 1) {
      const key = keyAt(one, word);
      const difference = key - keyAt(other, word);
      if (difference !== 0) return difference;
      if (key === 0) return one - other;
    }
  };
  return sortInBuckets({
    count,
    buckets: words.length + 1,
    keyOf: (doc) => keyAt(doc, 0),
    compare,
  });
}

interface Sorting {
  readonly count: number;
  readonly buckets: number;
  readonly keyOf: (doc: number) => number;
  readonly compare: (one: number, other: number) => number;
}

/** Most first words are borne by few, so that little is left to compare. */
function sortInBuckets({ count, buckets, keyOf, compare }: Sorting): Uint32Array {
  const ends = new Uint32Array(buckets + 1);
  for (let doc = 0; doc < count; doc += 1) {
    const bucket = keyOf(doc) + 1;
    ends[bucket] = (ends[bucket] ?? 0) + 1;
  }
  for (let at = 1; at <= buckets; at += 1) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
  const order = new Uint32Array(count);
  for (let doc = 0; doc < count; doc += 1) {
    const bucket = keyOf(doc);
    const slot = ends[bucket] ?? 0;
    order[slot] = doc;
    ends[bucket] = slot + 1;
  }
  // Each bucket's end now stands where it began to be filled.
  let from = 0;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const to = ends[bucket] ?? 0;
    if (to - from > 1) order.subarray(from, to).sort(compare);
    from = to;
  }
  return order;
}
