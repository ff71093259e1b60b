import { isParticle } from '../particles';
import { isSuffix } from '../suffixes';
import { FAMILY_NAMES, GIVEN_NAMES } from './counts';
import { unpackNames } from './unpack';

/** As many people are in the news: among them namesakes are counted. */
const IN_THE_NEWS = 300_000;
const TEN_MILLION = 10_000_000;

/** What is taken for a name that stands in no list, of ten million people. */
const UNLISTED = { given: 5, family: 30 };

/** Of those who share given and family name, how many share a further name, too. */
const SAME_MIDDLE_NAME = 0.1;

interface NameShares {
  readonly given: ReadonlyMap<string, number>;
  readonly family: ReadonlyMap<string, number>;
}

let shares: NameShares | undefined;

/** Unpacked when the first name is asked about: a page without one needs no table. */
function loadShares(): NameShares {
  shares ??= { given: unpackNames(GIVEN_NAMES), family: unpackNames(FAMILY_NAMES) };
  return shares;
}

/**
 * How many people of a full name are to be expected among all who are in the news: those of the given
 * name times those of the family name, whichever of the two comes first. The name is given as the keys
 * of its words. Null where it is no full name, or in letters that the lists do not have.
 */
export function expectedNamesakes(words: readonly string[]): number | null {
  const names = words.filter((word) => !isSuffix(word));
  const [first, second] = names;
  const last = names.at(-1);
  if (first === undefined || second === undefined || last === undefined) return null;
  if (!names.every((word) => LATIN.test(word))) return null;
  const family = familyOf(names);
  const among = Math.max(shareOf(first, family), shareOf(last, first));
  const further = names.length - 1 - family.split(' ').length;
  return among * IN_THE_NEWS * SAME_MIDDLE_NAME ** Math.max(0, Math.min(1, further));
}

const LATIN = /^[a-z]+$/;

/** The last word with the particles before it: "de la cruz". */
function familyOf(names: readonly string[]): string {
  let start = names.length - 1;
  while (start > 1 && isParticle(names[start - 1] ?? '')) start--;
  return names.slice(start).join(' ');
}

/** The share of people of both names; the census writes particles into one word. */
function shareOf(givenName: string, familyName: string): number {
  const { given, family } = loadShares();
  const ofFamily = family.get(familyName.replaceAll(' ', '')) ?? UNLISTED.family;
  const ofGiven = given.get(givenName) ?? UNLISTED.given;
  return (ofGiven / TEN_MILLION) * (ofFamily / TEN_MILLION);
}

/** Whether some of those who were counted bear a name. */
export function isCountedName(name: string): boolean {
  const { given, family } = bearersOf(name);
  return given + family > 0;
}

/** How many of ten million people bear a name as their given name, and as their family name. */
export function bearersOf(name: string): { readonly given: number; readonly family: number } {
  const { given, family } = loadShares();
  return { given: given.get(name) ?? 0, family: family.get(name) ?? 0 };
}
