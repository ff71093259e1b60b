import { OFFICE_WORD_MIN } from '../constants';
import { sayingWords } from '../offices/office-words';

/** Words of which some name a person, and the others an office of theirs. */
export interface Split {
  readonly names: readonly string[];
  readonly office: readonly string[];
}

/**
 * All ways to read words as a name and an office, one behind the other: "harris vice president",
 * "vice president harris".
 */
export function splitsOf(words: readonly string[]): Split[] {
  const splits: Split[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const [before, behind] = [words.slice(0, at), words.slice(at)];
    splits.push({ names: before, office: sayingWords(behind) });
    splits.push({ names: behind, office: sayingWords(before) });
  }
  return splits.filter(({ office }) => office.some(({ length }) => length >= OFFICE_WORD_MIN));
}
