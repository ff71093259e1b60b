import { TYPO_LETTERS_AFTER, TYPO_WORD_MIN } from '../constants';

/** The way a typed word stands to a word of a name, best first. */
export type Match = 'exact' | 'prefix' | 'typo' | 'typo-prefix';

/** A word within a text: so that a dictionary need not be cut into 100,000 strings. */
export interface WordAt {
  readonly text: string;
  readonly from: number;
  /** Behind its last unit. */
  readonly to: number;
}

/** How a typed word matches a word; with a typo where `forgiving`. null: not. */
export function matchWord(typed: string, word: WordAt, forgiving: boolean): Match | null {
  if (word.to - word.from >= typed.length && word.text.startsWith(typed, word.from)) {
    return word.to - word.from === typed.length ? 'exact' : 'prefix';
  }
  return forgiving ? matchWithTypo(typed, word) : null;
}

/**
 * Whether the word, or its beginning, is the typed one but for one typo: a letter wrong, missing,
 * too many, or two the wrong way round. Of a mere beginning, some letters behind the typo must be
 * right, or it would say nothing. Asked only where it does not match strictly.
 */
function matchWithTypo(typed: string, word: WordAt): 'typo' | 'typo-prefix' | null {
  const { length } = typed;
  const { text, from, to } = word;
  if (length < TYPO_WORD_MIN || to - from < length - 1) return null;
  let same = 0;
  while (same < length && typed.charCodeAt(same) === text.charCodeAt(from + same)) same += 1;
  const at = from + same;
  // A letter wrong, one too many, one missing; then two the wrong way round.
  const ends = Math.max(
    endOf(typed, same + 1, word, at + 1),
    endOf(typed, same + 1, word, at),
    endOf(typed, same, word, at + 1),
    isSwapped(typed, same, text, at) ? endOf(typed, same + 2, word, at + 2) : -1,
  );
  if (ends === to) return 'typo';
  return ends >= 0 && length - same > TYPO_LETTERS_AFTER ? 'typo-prefix' : null;
}

/** Where the rest of the typed word ends in the text, if it stands there within the word; else -1. */
function endOf(typed: string, rest: number, { text, to }: WordAt, from: number): number {
  const end = from + typed.length - rest;
  if (rest > typed.length || end > to) return -1;
  for (let at = rest, other = from; at < typed.length; at += 1, other += 1) {
    if (typed.charCodeAt(at) !== text.charCodeAt(other)) return -1;
  }
  return end;
}

function isSwapped(typed: string, same: number, text: string, at: number): boolean {
  return (
    typed.charCodeAt(same) === text.charCodeAt(at + 1) &&
    typed.charCodeAt(same + 1) === text.charCodeAt(at)
  );
}

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
