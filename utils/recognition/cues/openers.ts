import { unionOf, withEnglish } from '../../names/word-lists';

const ALL = unionOf(({ openers }) => openers?.words);
/** English words open sentences anywhere: in quotations, titles and names of bands. */
const BY_LANGUAGE = withEnglish(({ openers }) => openers?.words);
const WORDS_AND_GIVEN_NAMES = unionOf(({ openers }) => openers?.givenNames);

/**
 * Whether a word at the start of a sentence says nothing about the name after it. An opener of one
 * language is a name in another ("Al", "Per"): all count only where the language is not known.
 */
export function isOpener(key: string, language = ''): boolean {
  const words = BY_LANGUAGE.get(language) ?? ALL;
  return words.has(key) && !WORDS_AND_GIVEN_NAMES.has(key);
}

/** Whether a common word can be somebody's given name all the same. */
export function canBeGivenName(key: string): boolean {
  return WORDS_AND_GIVEN_NAMES.has(key);
}
