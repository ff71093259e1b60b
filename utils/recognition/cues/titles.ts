import { unionOf } from '../../names/word-lists';

const TITLE_WORDS = unionOf(({ titles }) => titles?.words);
const TITLE_ENDINGS = [...unionOf(({ titles }) => titles?.endings)];

/** A shorter word is no compound. */
const SHORTEST_COMPOUND = 9;

/** Whether a word's key names an office, rank or party. */
export function isTitleWord(key: string): boolean {
  if (TITLE_WORDS.has(key)) return true;
  return key.length >= SHORTEST_COMPOUND && TITLE_ENDINGS.some((end) => key.endsWith(end));
}
