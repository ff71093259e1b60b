import { koreanFamilyNames } from '../languages/ko/family-names';
import { chineseFamilyNames } from '../languages/zh/family-names';
import { isPinyin } from '../languages/zh/pinyin';
import { nameWords } from './normalise';
import { scriptOf } from './scripts';

/** Japanese names of four or five letters: 安倍晋三 is 安倍, as a rule. */
const LETTERS_OF_FAMILY = 2;
const SHORTEST = 4;
const LONGEST = 5;

/**
 * Keys of a family name that stands first. A single Chinese letter is none: it is a piece of too
 * many words. In Japanese the family name of three letters is, as a rule, two of them: 石破茂.
 */
export function familyFirst(name: string, language: string): readonly string[] {
  if (scriptOf(name) === 'han') return hanFamily(name, language);
  const words = nameWords(name);
  const [family = '', ...given] = words;
  if (given.length === 1 && chineseFamilyNames.has(family) && isPinyin(given[0] ?? ''))
    return [family];
  return given.length === 2 && koreanFamilyNames.has(family) && given.every(isSyllable)
    ? [family]
    : [];
}

/** A name of two letters, too short to be looked up wherever they stand, is said again in full. */
function hanFamily(name: string, language: string): readonly string[] {
  if (name.length === LETTERS_OF_FAMILY && ALL_HAN.test(name)) return [name];
  const shortest = language === 'ja' ? SHORTEST - 1 : SHORTEST;
  const whole = name.length >= shortest && name.length <= LONGEST && ALL_HAN.test(name);
  return whole ? [name.slice(0, LETTERS_OF_FAMILY)] : [];
}

const ALL_HAN = /^[\u3400-\u9fff]+$/u;
/** "Jong-un", "Jae in": one syllable each. */
const ONE_SYLLABLE = /^[^aeiouwy]{0,2}[aeiouwy]{1,3}[^aeiouwy]{0,2}$/;

function isSyllable(key: string): boolean {
  return ONE_SYLLABLE.test(key);
}
