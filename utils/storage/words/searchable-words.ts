import { isInitialKey } from '../../names/normalise';
import { matchWord, NO_MATCH, penaltyOf } from './match-word';

/** Words as they are found: of a name or an office, in memory. */
export interface SearchableWords {
  readonly main: readonly string[];
  readonly others: readonly string[];
}

/** The penalty of each typed word among these words; null where one is not there. */
export function scanWords(
  typed: readonly string[],
  { main, others }: SearchableWords,
  forgiving: boolean,
): number[] | null {
  if (typed.length === 0) return null;
  const penalties = typed.map((word) =>
    Math.min(bestOf(word, main, true, forgiving), bestOf(word, others, false, forgiving)),
  );
  return penalties.includes(NO_MATCH) ? null : penalties;
}

function bestOf(
  typed: string,
  words: readonly string[],
  isMain: boolean,
  forgiving: boolean,
): number {
  let best = NO_MATCH;
  for (const word of words) {
    const match = matchWord(typed, { text: word, from: 0, to: word.length }, forgiving);
    if (match) best = Math.min(best, penaltyOf(match, isMain));
  }
  return best;
}

const NONE: readonly string[] = [];

/** Initials that stand together, as one writes them in haste: `j`, `d`, `vance` gives `jd`. */
export function joinedInitials(words: readonly string[]): readonly string[] {
  if (!words.some(isInitialKey)) return NONE;
  const joined: string[] = [];
  let run = '';
  for (const word of [...words, '']) {
    if (isInitialKey(word)) {
      run += word;
      continue;
    }
    if (run.length > 1) joined.push(run);
    run = '';
  }
  return joined;
}
