import type { LanguageRoles, OfficePhrase, OfficeWord, PhraseWord } from './model';
import { areaLength } from './owner-length';
import { isOfficeWord } from './same-word';

/** How many words from `at` say the office this way; 0 where they do not. */
export function officePhraseLength(
  words: readonly PhraseWord[],
  at: number,
  { words: way }: OfficePhrase,
  roles: LanguageRoles,
): number {
  let length = 0;
  for (const [i, word] of way.entries()) {
    const next = lengthOfWord(words, at + length, word, roles);
    if (next === 0 || (i > 0 && isCut(words[at + length]?.gap))) return 0;
    length += next;
  }
  return length;
}

function lengthOfWord(
  words: readonly PhraseWord[],
  at: number,
  word: OfficeWord,
  roles: LanguageRoles,
): number {
  const written = words[at];
  if (written === undefined) return 0;
  if (typeof word !== 'string') return areaLength(words, at, word);
  return isOfficeWord(written.key, word, roles) ? 1 : 0;
}

/** Two words of an office have nothing between them but a space or hyphen, or a list's comma. */
function isCut(gap: PhraseWord['gap'] | undefined): boolean {
  return gap === 'ampersand' || gap === 'sentence' || gap === 'break';
}
