import { LANGUAGES } from '../languages/all';
import type { Language, WordList } from '../languages/language';
import { normaliseWord } from './normalise';

const SPACE = /\s+/;

/** The keys of a list of words, each as it is compared. */
export function keysOfWords(words: WordList | undefined): readonly string[] {
  return [...writtenSet(words)].map(normaliseWord);
}

/** Each language's list, where it has one, with the English one: English stands in texts of all. */
export function withEnglish(
  listOf: (language: Language) => WordList | undefined,
): ReadonlyMap<string, ReadonlySet<string>> {
  const [english] = LANGUAGES.filter(({ code }) => code === 'en');
  const common = keysOfWords(english && listOf(english));
  const lists = LANGUAGES.map((language) => [language.code, listOf(language)] as const);
  return new Map(
    lists
      .filter(([, words]) => words !== undefined)
      .map(([code, words]) => [code, new Set([...common, ...keysOfWords(words)])]),
  );
}

/** The keys of a list that every language has its own of. */
export function unionOf(listOf: (language: Language) => WordList | undefined): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((language) => keysOfWords(listOf(language))));
}

/** The words of a list that every language has its own of, as they are written. */
export function writtenWords(
  listOf: (language: Language) => WordList | undefined,
): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((language) => [...writtenSet(listOf(language))]));
}

/** The words of one list, as they are written. */
export function writtenSet(words: WordList | undefined): ReadonlySet<string> {
  return new Set((words ?? '').split(SPACE).filter(Boolean));
}
