import { agree } from '../../people/dates/partial-date';
import type { Person } from '../../people/person';
import { areOfOneList } from './records';

/**
 * Each person, or the better known record of them under another spelling of the given name: of one
 * list, and born the same day as far as both records tell, "Mohamed Doe" and "Mohammed Doe" are one.
 */
export function richerRecords(
  people: readonly Person[],
  otherSpellings: readonly Person[],
): readonly Person[] {
  if (otherSpellings.length === 0) return people;
  return people.map((person) =>
    otherSpellings.filter((one) => isRicher(one, person)).reduce(richer, person),
  );
}

function isRicher(one: Person, person: Person): boolean {
  if (one.birth === undefined || person.birth === undefined) return false;
  if (!areOfOneList(one, person)) return false;
  return agree(one.birth, person.birth) && richer(person, one) === one;
}

function richer(person: Person, one: Person): Person {
  const lead = (one.prominence ?? 0) - (person.prominence ?? 0);
  if (lead !== 0) return lead > 0 ? one : person;
  return one.id < person.id ? one : person;
}
