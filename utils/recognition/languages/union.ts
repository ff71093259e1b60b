import { normaliseWord } from '../normalise';
import { LANGUAGES } from './index';
import type { Language, Words } from './language';

const SPACE = /\s+/;

/** The keys of a list of words, each as it is compared. */
export function keysOfWords(words: Words | undefined): readonly string[] {
  return (words ?? '').split(SPACE).filter(Boolean).map(normaliseWord);
}

/** The keys of a list that every language has its own of. */
export function unionOf(listOf: (language: Language) => Words | undefined): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((language) => keysOfWords(listOf(language))));
}
