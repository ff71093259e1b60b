/** Prominence that outweighs one step of match: a known Harris stands before an unknown Har. */
const STEP = 32;
/** An office that has more main words than were typed is another one: two steps each, to four. */
const EXTRA_WORD = 2 * STEP;
const EXTRA_WORDS_MAX = 4;
/** Who no longer holds an office comes after all who do. */
const NOT_NOW = 1_024;

/** Above every score. */
export const SCORES = 4_096;

/** The score of a person whose names match, lower is better; `rank` is 0 for the most prominent, to 255. */
export function nameScore(penalty: number, rank: number): number {
  return penalty * STEP + rank;
}

/** What is known of a holding that matches. */
export interface ScoredHolding {
  /** Sum of the penalties of the typed words. */
  readonly penalty: number;
  /** Main words of the office that nobody typed. */
  readonly extraWords: number;
  /** Whether it is in force on the day or in the period that counts. */
  readonly inForce: boolean;
}

/** The score of an office that matches, without the holder's rank; the same scale. */
export function officeScore({ penalty, extraWords, inForce }: ScoredHolding): number {
  const extra = Math.min(EXTRA_WORDS_MAX, extraWords) * EXTRA_WORD;
  return penalty * STEP + extra + (inForce ? 0 : NOT_NOW);
}
