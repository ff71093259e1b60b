import { createGrowableArray } from '../words/growable-array';
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
