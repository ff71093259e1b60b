import { LANGUAGES } from '../languages/all';
import type { Romanised, WithoutCapitals } from '../languages/language';
import { nameWords } from './normalise';
import { scriptOf } from './scripts';
import { writtenSet } from './word-lists';

/** Where the language is not known: names as long as anywhere, taken apart where it is safe. */
const ANY_HAN = { longest: 6, shortestOfTwo: 4 };
/** Japanese names of four or five letters: 安倍晋三 is 安倍, as a rule. */
const LETTERS_OF_FAMILY = 2;
const LONGEST = 5;

const ROMANISED = LANGUAGES.flatMap(({ romanised = [] }) => romanised.map(read));

/** How long names in Chinese letters are in a language. */
export function hanNames(language: string): NonNullable<WithoutCapitals['han']> {
  const known = LANGUAGES.find(({ code }) => code === language);
  return known?.withoutCapitals?.han ?? ANY_HAN;
}

/**
 * Keys of a family name that stands first. A single Chinese letter is none: it is a piece of too
 * many words. In Japanese the family name of three letters is, as a rule, two of them: 石破茂.
 */
export function familyFirst(name: string, language: string): readonly string[] {
  if (scriptOf(name) === 'han') return hanFamily(name, language);
  const [family = '', ...given] = nameWords(name);
  const fits = ROMANISED.some(
    (names) =>
      given.length === names.words &&
      names.families.has(family) &&
      given.every((word) => names.pattern.test(word)),
  );
  return fits ? [family] : [];
}

/** Whether after a family name that stands first two words may be its given name: "Kim Jong-un". */
export function takesTwoGiven(family: string, given: readonly string[]): boolean {
  return ROMANISED.some(
    ({ words, families, pattern }) =>
      words === 2 && families.has(family) && given.every((word) => pattern.test(word)),
  );
}

/** Whether a family name is one that stands first: after "Kim Soo-hyun" a Kim may be he. */
export function standsFirst(family: string): boolean {
  return ROMANISED.some(({ families }) => families.has(family));
}

function read({ familyNames, given }: Romanised) {
  return { families: writtenSet(familyNames), ...given };
}

/** A name of two letters, too short to be looked up wherever they stand, is said again in full. */
function hanFamily(name: string, language: string): readonly string[] {
  if (name.length === LETTERS_OF_FAMILY && ALL_HAN.test(name)) return [name];
  const { shortestOfTwo } = hanNames(language);
  const whole = name.length >= shortestOfTwo && name.length <= LONGEST && ALL_HAN.test(name);
  return whole ? [name.slice(0, LETTERS_OF_FAMILY)] : [];
}

const ALL_HAN = /^[\u3400-\u9fff]+$/u;
