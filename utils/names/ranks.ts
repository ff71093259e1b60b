import { unionOf } from './word-lists';

const RANKS = unionOf(({ ranks }) => ranks);

/** Whether a word's key is a peer's rank: Lord, Countess. */
export function isRank(key: string): boolean {
  return RANKS.has(key);
}
