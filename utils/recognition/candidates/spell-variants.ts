/** Ends of family names that are written in several ways, and all of these ways. */
const FAMILY_ENDS = ['skyy', 'skyi', 'skiy', 'skij', 'skii', 'skyj', 'sky', 'ski'];
/** Ends of Slavic family names: before one of these a given name, too, is written in several ways. */
const SLAVIC = /(?:sk(?:y|i|yy|iy|yi|ij|ii)|[oe]v|[oe]va|in|ina|enko|chuk)$/;
const GIVEN_ENDS: readonly (readonly string[])[] = [
  ['iy', 'ii', 'ij', 'y', 'i'],
  ['ey', 'ei', 'ej'],
  ['ay', 'ai', 'aj'],
];
const LONG_ENOUGH = 5;

/** Other ways to write a name in Latin letters: Zelensky, Zelenskyy; Sergei, Sergey; Abe Shinzo. */
export function spellVariants(keys: readonly string[]): readonly (readonly string[])[] {
  const family = keys.at(-1) ?? '';
  if (isTurned(keys)) return [[family, keys[0] ?? '']];
  if (family.length < LONG_ENOUGH) return NONE;
  const families = familyVariants(keys.at(-2), family);
  const givens = keys.length === 2 ? givenVariants(keys[0] ?? '', family) : NO_ENDS;
  if (families.length === 0 && givens.length === 0) return NONE;
  const before = keys.slice(0, -1);
  return [
    ...families.map((one) => [...before, one]),
    ...givens.map((given) => [given, family]),
    ...givens.flatMap((given) => families.slice(0, MOST_OF_BOTH).map((one) => [given, one])),
  ].slice(0, MOST);
}

const NONE: readonly (readonly string[])[] = [];
const NO_ENDS: readonly string[] = [];
/** Variants looked up at most. */
const MOST = 12;
const MOST_OF_BOTH = 2;

/** Japanese in Latin letters: syllables of a consonant and a vowel, or n. */
const JAPANESE =
  /^(?:(?:[kgsztdnhbpmrjfyw]|[kgnhbpmr]y|sh|ch|ts|kk|ss?h|tt|pp)?[aeiou]|n(?![aeiouy])){2,7}$/;

/** "Abe Shinzo": both names look Japanese, so that either may be the family name. */
function isTurned(keys: readonly string[]): boolean {
  if (keys.length !== 2) return false;
  return keys.every((key) => endsIn(key, 'aeioun') && JAPANESE.test(key));
}

function familyVariants(article: string | undefined, family: string): readonly string[] {
  const ends = endVariants(family);
  if (article !== 'el' && article !== 'al') return ends;
  return [...ends, ...arabicVariants(family)];
}

function endVariants(family: string): readonly string[] {
  if (!endsIn(family, 'yij')) return NO_ENDS;
  const end = FAMILY_ENDS.find((one) => family.endsWith(one));
  return end === undefined ? NO_ENDS : replaceEnd(family, end, FAMILY_ENDS);
}

function endsIn(word: string, letters: string): boolean {
  return letters.includes(word.slice(-1));
}

/** After the Arabic article letters are doubled or not, as the writer hears them: el-Sissi, el-Sisi. */
function arabicVariants(family: string): readonly string[] {
  const single = family.replace(DOUBLED, '$1');
  return single === family ? [] : [single];
}

const DOUBLED = /([bdfghjklmnqrstwz])\1/g;

function givenVariants(given: string, family: string): readonly string[] {
  if (!endsIn(given, 'yij') || !SLAVIC.test(family)) return NO_ENDS;
  for (const ends of GIVEN_ENDS.toReversed()) {
    const end = ends.find((one) => given.endsWith(one));
    if (end !== undefined) return replaceEnd(given, end, ends);
  }
  return NO_ENDS;
}

function replaceEnd(word: string, end: string, ends: readonly string[]): readonly string[] {
  const stem = word.slice(0, -end.length);
  return ends.filter((one) => one !== end).map((one) => stem + one);
}
