import type { Person } from '../utils/people/person';
import { nameKeys, shortForms } from '../utils/recognition/aliases';
import { normaliseName } from '../utils/recognition/normalise';

/**
 * The people a name stands for: those who bear it in full, else those it is short for ("Sir Keir",
 * "Harris").
 */
export function findByName(people: readonly Person[], name: string): Person[] {
  const key = normaliseName(name);
  const full = people.filter((person) => keysOf(person).includes(key));
  return full.length > 0 ? full : people.filter((person) => shortKeysOf(person).includes(key));
}

function keysOf(person: Person): string[] {
  return nameKeys(person).map(({ key }) => key);
}

function shortKeysOf(person: Person): string[] {
  return shortForms(person).map(({ key }) => key);
}
