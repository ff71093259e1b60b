import type { OtherName, Person } from '../people/person';
import { isWithinEdits } from './edit-distance';
import {
  firstOfTwoFamilies,
  type NameParts,
  partKey,
  rulerName,
  splitName,
  splitPerson,
} from './name-parts';
import { isInitialKey, normaliseName } from './normalise';
import {
  FIRST_OFFICES,
  goesWithGivenName,
  isOffice,
  type OfficeKind,
  officeKinds,
  slipKeys,
  titledKey,
} from './office-kinds';
import { isPatronymic } from './patronymics';
import { type ShortForm, shortForms } from './short-forms';
import { spellings } from './spellings';

export { type ShortForm, shortForms } from './short-forms';

/**
 * How a key names a person: in full, by another name, by a bare family name, or by a part of the
 * name after the title of an office they hold or held, also with a letter left out.
 */
export type KeyKind = 'full' | 'alias' | 'family' | 'titled';

/** A key under which a person is found. */
export interface NameKey {
  readonly key: string;
  readonly kind: KeyKind;
}

/** The keys under which the index stores a person, each once. */
export function nameKeys(person: Person): readonly NameKey[] {
  const keys = new Map<string, KeyKind>();
  const known = (person.prominence ?? 0) >= PROMINENT;
  const add = (key: string, kind: KeyKind) => {
    if (key === '' || keys.has(key) || (!known && isInitialAndFamily(key))) return;
    keys.set(key, kind);
  };
  const written = splitName(person.name);
  const parts = splitPerson(person, written);
  for (const name of spellings(person.name)) add(normaliseName(name), 'full');
  for (const key of variants(parts)) add(key, 'full');
  if (parts !== written) for (const key of variants(written)) add(key, 'full');
  for (const name of person.otherNames) {
    for (const key of otherKeys(name)) add(key, 'alias');
  }
  const firstFamily = firstOfTwoFamilies(person.name);
  if (firstFamily !== null) add(normaliseName(firstFamily), 'alias');
  // "Philippe of Belgium" has no family name.
  const hasFamily = parts.given.length > 0 || partKey(parts.family) === normaliseName(person.name);
  if ((known || isOfFirstRank(person)) && hasFamily) {
    for (const key of [partKey(parts.family), ...familySpellings(person, parts)])
      add(key, 'family');
  }
  for (const key of titledKeys(person)) add(key, 'titled');
  return Array.from(keys, ([key, kind]) => ({ key, kind }));
}

/** Of a list that does not say how well known anybody is: who held an office that all the world knows. */
function isOfFirstRank({ prominence, facts }: Person): boolean {
  if (prominence !== undefined) return false;
  return facts.some(
    (fact) => isOffice(fact) && officeKinds(fact).some((kind) => FIRST_OFFICES.has(kind)),
  );
}

/** However little somebody is known: their office and the part of their name that goes with it. */
function titledKeys(person: Person): readonly string[] {
  const kinds = new Set(person.facts.filter(isOffice).flatMap(officeKinds));
  if (kinds.size === 0) return NO_KEYS;
  const forms = shortForms(person).filter(({ key }) => !isInitialAndFamily(key));
  const slips = forms.flatMap(({ key, part }) => (part === 'family' ? slipKeys(kinds, key) : []));
  const whole = [...kinds].flatMap((kind) =>
    forms.filter((form) => goesWith(form, kind)).map(({ key }) => titledKey(kind, key)),
  );
  return [...whole, ...slips];
}

const NO_KEYS: readonly string[] = [];

function goesWith({ part }: ShortForm, kind: OfficeKind): boolean {
  return goesWithGivenName(kind) ? part !== 'family' : part === 'family';
}

/** Other spellings of the family name; no other one, such as that before a marriage. */
function familySpellings(person: Person, { first, family }: NameParts): readonly string[] {
  const own = partKey(family);
  const alike = own.length < SHORTEST_SPELT ? [] : alikeFamilies(person, { first, own });
  return [...alike, ...transliteratedFamilies(person)];
}

/** "Трамп" of "Дональд Трамп": the whole name in the letters of another language. */
function transliteratedFamilies({ otherNames }: Person): readonly string[] {
  return otherNames
    .filter(({ kind, name }) => kind === 'transliteration' && rulerName(name) === null)
    .map(({ name }) => splitName(name))
    .filter(({ given, honorifics }) => given.length > 0 && honorifics.length === 0)
    .map(({ family }) => partKey(family));
}

function alikeFamilies(
  { otherNames }: Person,
  { first, own }: Pick<NameParts, 'first'> & { readonly own: string },
): readonly string[] {
  return otherNames
    .map(({ name }) => splitName(name))
    .filter((other) => partKey(other.first).charAt(0) === partKey(first).charAt(0))
    .map((other) => partKey(other.family))
    .filter((key) => key.charAt(0) === own.charAt(0) && isWithinEdits(key, own, MOST_EDITS));
}

/** Letters of the shortest family name of which another spelling can be told. */
const SHORTEST_SPELT = 5;
/** Letters by which spellings of one name differ: Araghchi, Araqchi. */
const MOST_EDITS = 2;

/** "p johnson" could be anybody's; "jd vance" and "e e cummings" could not. */
function isInitialAndFamily(key: string): boolean {
  return key.charAt(1) === ' ' && !key.includes(' ', 2);
}

function otherKeys(name: OtherName): readonly string[] {
  const whole = normaliseName(name.name);
  return name.kind === 'initials' ? [whole] : [whole, ...variants(splitName(name.name))];
}

/**
 * Without forms of address, and without middle initials or a patronymic; with a suffix, which tells
 * enough, without all middle names. A lone word left is no name.
 */
function variants({ given, family, suffix }: NameParts): readonly string[] {
  const [first, ...middle] = given;
  if (first === undefined) return [];
  const whole = partKey([...given, ...family, ...suffix]);
  if (middle.length === 1 && middle.every(isPatronymic)) {
    return [whole, partKey([first, ...family, ...suffix])];
  }
  if (suffix.length > 0 && middle.length > 0 && !isInitialKey(first)) {
    return [whole, partKey([first, ...family, ...suffix])];
  }
  // "M. E. Bevan" without the second letter would be any M. Bevan.
  if (isInitialKey(first) || !middle.some(isInitialKey)) return [whole];
  const longMiddle = middle.filter((word) => !isInitialKey(word));
  return [whole, partKey([first, ...longMiddle, ...family, ...suffix])];
}

/** Prominence (0 to 1) from which a bare family name is a key of its own in the index. */
export const PROMINENT = 0.6;
