import type { OtherName, Person } from '../people/person';
import { splitName, splitPerson } from './name-parts';
import { normaliseName } from './normalise';

const CAPITALS = /^\p{Lu}{2,5}$/u;

/** Whether another name is the initials somebody goes by: AOC, MBS. */
export function isInitials({ name, kind }: OtherName): boolean {
  return kind === 'initials' || CAPITALS.test(name);
}

/** Whether a key is the initials the person goes by. */
export function goesBy(person: Person, key: string): boolean {
  return person.otherNames.some((other) => isInitials(other) && normaliseName(other.name) === key);
}

/** Whether the person's given name begins with a letter. */
export function hasInitial(person: Person, initial: string): boolean {
  return splitPerson(person).first[0]?.startsWith(initial) === true;
}

/** Whether by any of their names the person's given name begins with a letter: "J. French Hill". */
export function everHasInitial(person: Person, initial: string): boolean {
  if (hasInitial(person, initial)) return true;
  return person.otherNames.some(({ name }) => splitName(name).given[0]?.startsWith(initial));
}
