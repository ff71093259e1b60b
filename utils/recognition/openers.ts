import { unionOf } from './languages/union';

const OPENERS = unionOf(({ openers }) => openers?.words);
const WORDS_AND_GIVEN_NAMES = unionOf(({ openers }) => openers?.givenNames);

/** Whether a word at the start of a sentence says nothing about the name after it. */
export function isOpener(key: string): boolean {
  return OPENERS.has(key) && !WORDS_AND_GIVEN_NAMES.has(key);
}

/** Whether a common word can be somebody's given name all the same. */
export function canBeGivenName(key: string): boolean {
  return WORDS_AND_GIVEN_NAMES.has(key);
}
