import { LANGUAGES } from '../languages/all';
import { nameWords } from './normalise';

/** Letters two words share at least where one is a land and the other says that something is of it. */
const SHORTEST_STEM = 4;
/** Share of a land's name that its adjective begins with: "Griechenland", "griechisch". */
const LEAST_SHARE = 0.5;
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

interface Land {
  readonly code: string;
  readonly word: string;
}

const BY_LANGUAGE = new Map<string, ReadonlyMap<string, readonly Land[]>>();

/**
 * The land (ISO 3166-1, two letters) of which a word of a language is the name, or an adjective or
 * case of it: "ukrainischer", "Украины". Undefined for other words, and for lands of several words.
 */
export function landOfWord(key: string, language: string): string | undefined {
  const short = shortNames(languageOrEnglish(language)).get(key);
  if (short !== undefined || key.length < SHORTEST_STEM) return short;
  const lands = landsOf(languageOrEnglish(language)).get(key.slice(0, SHORTEST_STEM)) ?? [];
  let best: Land | undefined;
  let longest = 0;
  for (const land of lands) {
    const length = sharedLetters(land.word, key);
    if (length < SHORTEST_STEM || length < land.word.length * LEAST_SHARE) continue;
    if (length <= longest) continue;
    [best, longest] = [land, length];
  }
  return best?.code;
}

/** Whether a word of a language is just what a land is called. */
export function isLandName(key: string, language: string): boolean {
  return shortNames(languageOrEnglish(language)).has(key);
}

/** A language that we know, as the browser may know no other. */
export function languageOrEnglish(language: string): string {
  return LANGUAGES.some(({ code }) => code === language) ? language : 'en';
}

/** How many letters two words begin with alike. */
export function sharedLetters(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

const SHORT = new Map<string, ReadonlyMap<string, string>>();

/** What lands are called in short, where that is one word: "США", "ABD". */
function shortNames(language: string): ReadonlyMap<string, string> {
  let names = SHORT.get(language);
  if (names === undefined) {
    const of = new Intl.DisplayNames([language], {
      type: 'region',
      style: 'short',
      fallback: 'none',
    });
    names = new Map(
      codes().flatMap((code) => {
        const [word, another] = nameWords(of.of(code) ?? '');
        return word === undefined || another !== undefined ? [] : [[word, code] as const];
      }),
    );
    SHORT.set(language, names);
  }
  return names;
}

/** Two letters that stand for a land of today: "DD" does not. */
function codes(): readonly string[] {
  const pairs = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));
  return pairs.filter((code) => new Intl.Locale(`und-${code}`).region === code);
}

/** The lands of one word as the browser names them in a language, by their first letters. */
function landsOf(language: string): ReadonlyMap<string, readonly Land[]> {
  let lands = BY_LANGUAGE.get(language);
  if (lands === undefined) {
    lands = groupByStem(language);
    BY_LANGUAGE.set(language, lands);
  }
  return lands;
}

function groupByStem(language: string): ReadonlyMap<string, readonly Land[]> {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const groups = new Map<string, Land[]>();
  for (const code of codes()) {
    const [word, another] = nameWords(names.of(code) ?? '');
    if (word === undefined || another !== undefined || word.length < SHORTEST_STEM) continue;
    const stem = word.slice(0, SHORTEST_STEM);
    const group = groups.get(stem);
    if (group) group.push({ code, word });
    else groups.set(stem, [{ code, word }]);
  }
  return groups;
}
