import type { Person } from '../people/person';
import { findHonorific } from './honorifics';
import { joinKeys, nameWords } from './normalise';
import { isParticle } from './particles';
import { givenFirst } from './patronymics';
import { isRank } from './ranks';
import { NAME_DOTS } from './scripts';
import { isSuffix } from './suffixes';

/** A name taken apart; each part as keys of words. */
export interface NameParts {
  /** Forms of address in front: Sir, Pope. */
  readonly honorifics: readonly string[];
  readonly given: readonly string[];
  /** The first given name: "Jean-Luc" is two words. */
  readonly first: readonly string[];
  /** With its particles: "von der Leyen". */
  readonly family: readonly string[];
  /** Jr., III. */
  readonly suffix: readonly string[];
}

/** Takes a name apart as it is written: given names first, the family name last. */
export function splitName(name: string): NameParts {
  const placed = splitPlaced(name) ?? splitNumbered(name);
  if (placed !== null) return placed;
  const ruler = rulerName(name);
  const written = turnAround(ruler ?? name)
    .split(SPACE)
    .map(readWord)
    .filter(isNotEmpty);
  const words = givenFirst(written, ({ keys }) => keys[0] ?? '');
  const honorifics = countHonorifics(words);
  const rest = words.slice(honorifics);
  const hasSuffix = ruler !== null || (rest.length > 2 && isSuffix(rest.at(-1)?.keys[0] ?? ''));
  const end = rest.length - (hasSuffix ? 1 : 0);
  const family = ruler === null ? familyStart(rest, end) : end;
  return {
    honorifics: keysOf(words.slice(0, honorifics)),
    first: keysOf(rest.slice(0, Math.min(1, family))),
    given: keysOf(rest.slice(0, family)),
    family: keysOf(rest.slice(family, end)),
    suffix: keysOf(rest.slice(end)),
  };
}

/** "Margrethe II", "Pope Leo XIV". A single letter may be a family name: "Malcolm X". */
const NUMBERED = /^([^,]{2,60}) ([IVX]{2,6})$/u;

/** A ruler's name with the number, without a land; null for others. */
function splitNumbered(name: string, numbered = NUMBERED): NameParts | null {
  const [, named, number] = numbered.exec(name) ?? [];
  if (named === undefined || number === undefined) return null;
  const words = nameWords(named);
  const count = words.findIndex((key) => findHonorific(key) === undefined);
  const own = words.slice(Math.max(0, count));
  // "Henry Ford II" has a family name.
  if (own.length !== 1) return null;
  const honorifics = words.slice(0, Math.max(0, count));
  return { honorifics, given: [], first: own, family: own, suffix: nameWords(number) };
}

/** The same, of somebody who has no family name: "Harald V". */
const NUMBERED_ALONE = /^([^,]{2,60}) ([IVX]{1,6})$/u;

/** "Philippe of Belgium", "Lord Hope of Craighead", "Earl of Devon". */
const PLACED = /^([^,]{2,60}?) of (?:the )?(\p{Lu}[^,]*)$/u;

/** A name that ends in a place, which is none of its parts; null for others, and those of rulers. */
function splitPlaced(name: string): NameParts | null {
  const [, named, place] = PLACED.exec(name) ?? [];
  if (named === undefined || place === undefined || rulerName(name) !== null) return null;
  const words = nameWords(named);
  const count = words.findIndex((key) => !isRank(key) && findHonorific(key) === undefined);
  const honorifics = count < 0 ? words : words.slice(0, count);
  // An Earl of Devon is Lord Devon, too.
  const own = count < 0 ? nameWords(place) : words.slice(count);
  return { honorifics, given: [], first: count < 0 ? [] : own, family: own, suffix: [] };
}

/**
 * A person's display name taken apart, as it is written and by the record's own given and family
 * name if it has them.
 */
export function splitPerson(person: Person, parts = splitName(person.name)): NameParts {
  if (!hasOwnParts(person)) return parts;
  if (person.familyName === person.name) return splitNumbered(person.name, NUMBERED_ALONE) ?? parts;
  const family = person.familyName === undefined ? parts.family : nameWords(person.familyName);
  const given = person.givenName === undefined ? parts.given : nameWords(person.givenName);
  const first = nameWords(person.givenName?.split(SPACE)[0] ?? '');
  const suffix = person.honorificSuffix === undefined ? [] : nameWords(person.honorificSuffix);
  return {
    ...parts,
    given,
    first: first.length > 0 ? first : parts.first,
    family,
    suffix: [...parts.suffix, ...suffix.filter(isSuffix)],
  };
}

/** Whether the record says itself what is given and what is family name. */
function hasOwnParts({ givenName, familyName, honorificSuffix }: Person): boolean {
  return givenName !== undefined || familyName !== undefined || honorificSuffix !== undefined;
}

/** The first of two family names with a hyphen between: the one borne before a marriage. */
export function firstOfTwoFamilies(name: string): string | null {
  const match = TWO_FAMILIES.exec(name);
  return match ? `${match[1]}${match[2]}` : null;
}

const TWO_FAMILIES = /^(\S+(?: \S+)* )(\p{L}{3,})-\p{Lu}\p{L}{2,}$/u;

/** The name of a ruler without the land, null for others: "Elizabeth I of England" is Elizabeth I. */
export function rulerName(name: string): string | null {
  return RULER.exec(name)?.[1] ?? null;
}

/** Latin numerals up to XXXIX, then a land or another title. */
const RULER = /^(\p{L}[^,]{0,80} [IVX]{1,6})(?:,| of ) ?\p{L}/u;

/** The key of a part of a name. */
export function partKey(part: readonly string[]): string {
  return joinKeys(part);
}

/** "Merkel, Angela" → "Angela Merkel"; "Trump, Jr." stays. */
function turnAround(written: string): string {
  const name = written.replace(DOTS, ' ');
  if (!name.includes(',')) return name;
  const [family, given, ...more] = name.split(',');
  if (family === undefined || given === undefined || more.length > 0) return name;
  const words = nameWords(given);
  return words.length === 0 || words.every(isSuffix) ? name : `${given} ${family}`;
}

const DOTS = new RegExp(`[${NAME_DOTS}]`, 'gu');

/** Written between white space: one word, or several joined by hyphens. */
interface Word {
  readonly keys: readonly string[];
  /** "D.": a letter that stands for a name, and is no particle "d'". */
  readonly initial: boolean;
}

const INITIAL = /^\p{Lu}\.?$/u;

function readWord(text: string): Word {
  return { keys: nameWords(text), initial: INITIAL.test(text) };
}

const SPACE = /\s+/;

function isNotEmpty({ keys }: Word): boolean {
  return keys.length > 0;
}

function keysOf(words: readonly Word[]): string[] {
  return words.flatMap(({ keys }) => keys);
}

function countHonorifics(words: readonly Word[]): number {
  const end = words.findIndex((word) => findHonorific(word.keys[0] ?? '') === undefined);
  return end < 0 ? Math.max(0, words.length - 1) : end;
}

function familyStart(words: readonly Word[], end: number): number {
  let start = Math.max(0, end - 1);
  while (start > 1 && isParticleWord(words[start - 1])) start--;
  return start;
}

function isParticleWord(word: Word | undefined): boolean {
  return word !== undefined && !word.initial && isParticle(word.keys[0] ?? '');
}
