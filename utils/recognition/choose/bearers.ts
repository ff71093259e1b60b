import { type KeyKind, nameKeys, PROMINENT } from '../../names/name-keys';
import { isInitialKey, nameWords } from '../../names/normalise';
import { slipKeys, titledKey } from '../../names/office-kinds';
import { isOwnId } from '../../people/identity/pack-ids';
import type { Person } from '../../people/person';
import type { PeopleByKey } from '../contract';
import type { Bearers, CandidateKey } from '../model';

const NOBODY: readonly Person[] = [];

/** Lays the kinds of keys over the people looked up. */
export function makeBearers(people: PeopleByKey): Bearers {
  return {
    has: (key) => people.has(key),
    of: (key, kinds) => {
      const found = people.get(key);
      return found === undefined ? NOBODY : among(found, key, kinds);
    },
    wellKnown: (key, kinds) => {
      const found = people.get(key);
      return found === undefined ? NOBODY : among(found.filter(isWellKnown), key, kinds);
    },
    titled: (kinds, names) => {
      const keys = kinds.flatMap((kind) => names.map((name) => titledKey(kind, name)));
      return [...new Set(keys.flatMap((key) => people.get(key) ?? NOBODY))];
    },
    slipped: (kinds, name) => [
      ...new Set(slipKeys(kinds, name).flatMap((key) => people.get(key) ?? NOBODY)),
    ],
  };
}

function among(
  found: readonly Person[],
  key: string,
  kinds: readonly KeyKind[],
): readonly Person[] {
  return found.filter((person) => {
    const kind = kindOf(person, key);
    return kind !== undefined && kinds.includes(kind);
  });
}

/** Worked out once a record: a name comes back many times in an article. */
const KINDS = new WeakMap<Person, ReadonlyMap<string, KeyKind>>();

/** In what way a key names a person. */
export function kindOf(person: Person, key: string): KeyKind | undefined {
  let kinds = KINDS.get(person);
  if (kinds === undefined) {
    kinds = new Map(nameKeys(person).map((name) => [name.key, name.kind]));
    KINDS.set(person, kinds);
  }
  return kinds.get(key);
}

/** Whether the reader added this person. */
export function isOwn(person: Person): boolean {
  return isOwnId(person.id);
}

function isWellKnown(person: Person): boolean {
  return (person.prominence ?? 0) >= PROMINENT || isOwn(person);
}

/** Whether middle initials in the text can be this person's: "W." is George Walker Bush's. */
export function initialsFit(person: Person, initials: readonly string[]): boolean {
  const known = allNames(person)
    .map((name) => nameWords(name).slice(1, -1))
    .filter((middle) => middle.length > 0);
  return known.length === 0 || known.some((middle) => startsWithEach(middle, initials));
}

/** Whether the second of two initials can be this person's; of whom no second name is known it can. */
export function secondInitialFits(person: Person, { second }: CandidateKey): boolean {
  return second === undefined || initialsFit(person, [second]);
}

/** Whether the record has a second name that begins with the letter. */
export function hasSecondInitial(person: Person, letter: string): boolean {
  return allNames(person).some((name) => nameWords(name).slice(1, -1)[0]?.startsWith(letter));
}

function allNames({ name, otherNames }: Person): readonly string[] {
  return [name, ...otherNames.map((other) => other.name)];
}

function startsWithEach(middle: readonly string[], initials: readonly string[]): boolean {
  return initials
    .filter(isInitialKey)
    .every((initial) => middle.some((m) => m.startsWith(initial)));
}
