import { createGrowableArray } from '../words/growable-array';

/** Prominence that outweighs one step of match: a known Harris stands before an unknown Har. */
const STEP = 32;
/** An office that has more main words than were typed is another one: two steps each, to four. */
const EXTRA_WORD = 2 * STEP;
const EXTRA_WORDS_MAX = 4;
/** Who no longer holds an office comes after all who do. */
const NOT_NOW = 1_024;

/** Above every score. */
const SCORES = 4_096;

/** The score of a person whose names match, lower is better; `rank` is 0 for the most prominent, to 255. */
export function nameScore(penalty: number, rank: number): number {
  return penalty * STEP + rank;
}

/** A holding that matches, as far as its score needs it. */
interface ScoredHolding {
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

/** People of a segment that a tier found: best score first, of these the best rank. */
export interface Ranked {
  /** The people's ranks. */
  readonly ranks: Uint32Array;
  /** Their scores, ascending. */
  readonly scores: Uint16Array;
  /** The ranks of the offices by which they were found; null: by name. */
  readonly offices: Uint32Array | null;
}

/** Nobody. */
export const NOBODY: Ranked = {
  ranks: new Uint32Array(),
  scores: new Uint16Array(),
  offices: null,
};

/** Stands for people who are not found. */
export const NOT_FOUND = SCORES;

/** Sorts people by score (`scores` is by rank), in time that grows with their number alone. */
export function rankByScore(scores: Uint16Array, offices: Uint32Array | null = null): Ranked {
  const found = createGrowableArray();
  const ends = new Uint32Array(SCORES + 1);
  for (let rank = 0; rank < scores.length; rank += 1) {
    const score = scores[rank] ?? NOT_FOUND;
    if (score >= SCORES) continue;
    found.push(rank);
    ends[score + 1] = (ends[score + 1] ?? 0) + 1;
  }
  for (let score = 1; score <= SCORES; score += 1) {
    ends[score] = (ends[score] ?? 0) + (ends[score - 1] ?? 0);
  }
  const ranked = {
    ranks: new Uint32Array(found.length),
    scores: new Uint16Array(found.length),
    offices: offices && new Uint32Array(found.length),
  };
  const { array } = found;
  for (let at = 0; at < array.length; at += 1) {
    const rank = array[at] ?? 0;
    const score = scores[rank] ?? NOT_FOUND;
    const slot = ends[score] ?? 0;
    ends[score] = slot + 1;
    ranked.ranks[slot] = rank;
    ranked.scores[slot] = score;
    if (offices && ranked.offices) ranked.offices[slot] = offices[rank] ?? 0;
  }
  return ranked;
}
