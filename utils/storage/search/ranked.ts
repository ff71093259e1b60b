import { SCORES } from './score';

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
  const ends = new Uint32Array(SCORES + 1);
  for (const score of scores) {
    if (score < SCORES) ends[score + 1] = (ends[score + 1] ?? 0) + 1;
  }
  for (let score = 1; score <= SCORES; score += 1) {
    ends[score] = (ends[score] ?? 0) + (ends[score - 1] ?? 0);
  }
  const found = ends[SCORES] ?? 0;
  const ranked = {
    ranks: new Uint32Array(found),
    scores: new Uint16Array(found),
    offices: offices && new Uint32Array(found),
  };
  for (let rank = 0; rank < scores.length; rank += 1) {
    const score = scores[rank] ?? NOT_FOUND;
    if (score >= SCORES) continue;
    const slot = ends[score] ?? 0;
    ends[score] = slot + 1;
    ranked.ranks[slot] = rank;
    ranked.scores[slot] = score;
    if (offices && ranked.offices) ranked.offices[slot] = offices[rank] ?? 0;
  }
  return ranked;
}
