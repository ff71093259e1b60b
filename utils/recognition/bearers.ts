import type { Person } from '../people/person';
import { type KeyKind, nameKeys } from './aliases';
import { isInitialKey, nameWords } from './normalise';
import type { PeopleByKey } from './types';

/** Who bears a key, and in what way. */
export interface Bearers {
  /** Those for whom the key is a name of one of these kinds. */
  of(key: string, kinds: readonly KeyKind[]): readonly Person[];
  /** In what way the key names the person. */
  kindOf(person: Person, key: string): KeyKind | undefined;
}

/** Lays the kinds of keys over the people looked up; works each person's keys out once. */
export function makeBearers(people: PeopleByKey): Bearers {
  const known = new Map<Person, ReadonlyMap<string, KeyKind>>();
  const kindOf = (person: Person, key: string) => {
    let kinds = known.get(person);
    if (kinds === undefined) {
      kinds = new Map(nameKeys(person).map((name) => [name.key, name.kind]));
      known.set(person, kinds);
    }
    return kinds.get(key);
  };
  const of = (key: string, kinds: readonly KeyKind[]) =>
    (people.get(key) ?? []).filter((person) => {
      const kind = kindOf(person, key);
      return kind !== undefined && kinds.includes(kind);
    });
  return { of, kindOf };
}

/** Whether middle initials in the text can be this person's: "W." is George Walker Bush's. */
export function initialsFit(person: Person, initials: readonly string[]): boolean {
  const known = [person.name, ...person.otherNames.map(({ name }) => name)]
    .map((name) => nameWords(name).slice(1, -1))
    .filter((middle) => middle.length > 0);
  return known.length === 0 || known.some((middle) => startsWithEach(middle, initials));
}

function startsWithEach(middle: readonly string[], initials: readonly string[]): boolean {
  return initials
    .filter(isInitialKey)
    .every((initial) => middle.some((m) => m.startsWith(initial)));
}
