import type { OtherName, Person } from '../people/person';
import { PROMINENT } from './constants';
import { type NameParts, partKey, splitName, splitPerson } from './name-parts';
import { isInitialKey, normaliseName } from './normalise';

export { type ShortForm, shortForms } from './short-forms';

/** How a key names a person: in full, by another name, or by a bare family name. */
export type KeyKind = 'full' | 'alias' | 'family';

/** A key under which a person is found. */
export interface NameKey {
  readonly key: string;
  readonly kind: KeyKind;
}

/** The keys under which the index stores a person, each once. */
export function nameKeys(person: Person): readonly NameKey[] {
  const keys = new Map<string, KeyKind>();
  const add = (key: string, kind: KeyKind) => {
    if (key !== '' && !keys.has(key)) keys.set(key, kind);
  };
  for (const key of displayKeys(person)) add(key, 'full');
  for (const name of person.otherNames) {
    for (const key of otherKeys(name)) add(key, 'alias');
  }
  if ((person.prominence ?? 0) >= PROMINENT) add(partKey(splitPerson(person).family), 'family');
  return [...keys].map(([key, kind]) => ({ key, kind }));
}

function displayKeys(person: Person): readonly string[] {
  const parts = splitPerson(person);
  const keys = [normaliseName(person.name), ...variants(splitName(person.name))];
  if (parts.given.length > 0)
    keys.push(partKey([...parts.given, ...parts.family, ...parts.suffix]));
  return keys;
}

function otherKeys(name: OtherName): readonly string[] {
  const whole = normaliseName(name.name);
  return name.kind === 'initials' ? [whole] : [whole, ...variants(splitName(name.name))];
}

/** Without forms of address, and without middle initials. A lone word left is no name. */
function variants(parts: NameParts): readonly string[] {
  const { given, family, suffix } = parts;
  if (given.length === 0) return [];
  const [first = '', ...middle] = given;
  const longMiddle = middle.filter((word) => !isInitialKey(word));
  return [
    partKey([...given, ...family, ...suffix]),
    partKey([first, ...longMiddle, ...family, ...suffix]),
  ];
}
