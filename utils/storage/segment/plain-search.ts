import { joinKeys } from '../../names/normalise';
import { NOBODY, type Ranked } from '../search/ranked';
import type { SegmentSearch } from './search-reader';
import type { Segment } from './segment-reader';

/** People answered with at most for a whole name; the most prominent. */
const BEARERS = 100;

/**
 * Search over a segment that has no index of words yet, as it was written by an earlier version:
 * by whole names, listed in the pack's order. A person's rank is their number.
 */
export function openPlainSearch({ numbersOf }: Pick<Segment, 'numbersOf'>): SegmentSearch {
  const byWholeName = async (words: readonly string[]): Promise<Ranked> => {
    const key = joinKeys(words);
    const numbers = (await numbersOf([key], () => BEARERS)).get(key) ?? [];
    const ranks = Uint32Array.from(numbers);
    return { ranks, scores: new Uint16Array(ranks.length), offices: null };
  };
  const ascending = async (numbers: ReadonlySet<number>) => [...numbers].sort((a, b) => a - b);
  return {
    people: async (query, { by, forgiving }) => {
      if (by !== 'name' || forgiving || query.words.length === 0) return NOBODY;
      return byWholeName(query.period === null ? query.words : query.namesThen);
    },
    offices: { find: async () => [], eachHolding: async () => {}, labels: async () => [] },
    numbersByRank: async (ranks) => [...ranks],
    numbersByName: async (positions) => [...positions],
    placesByRank: ascending,
    placesByName: ascending,
  };
}
