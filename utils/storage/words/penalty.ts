import type { Match } from './match-word';

/** How far a match is from the best one; penalties of a query's words add up. */
const PENALTIES: Readonly<Record<Match, number>> = {
  exact: 0,
  prefix: 2,
  typo: 4,
  'typo-prefix': 6,
};
/** A word of another name, or of where an office is. */
const NOT_MAIN = 1;

/** Stands for no match; above the sum of penalties of `QUERY_WORDS_MAX` words. */
export const NO_MATCH = 255;

/** The penalty of one matched word. */
export function penaltyOf(match: Match, isMain: boolean): number {
  return PENALTIES[match] + (isMain ? 0 : NOT_MAIN);
}

/** Whether a penalty is that of a main word. */
export function isMainPenalty(penalty: number): boolean {
  return (penalty & NOT_MAIN) === 0;
}
