import { rulerName } from '../../names/name-parts';
import { normaliseName } from '../../names/normalise';
import { agree } from '../../people/dates/partial-date';
import { isOwnId } from '../../people/identity/pack-ids';
import { isSamePerson as hasSameIdentity, identitiesOf } from '../../people/identity/same-person';
import type { Person } from '../../people/person';

/** Leaves one record of each person; the result does not depend on the order. */
export function joinRecords(people: readonly Person[]): readonly Person[] {
  if (people.length < 2) return people;
  const kept: Person[] = [];
  for (const person of [...people].sort(byRichness)) {
    if (!kept.some((other) => isSamePerson(other, person))) kept.push(person);
  }
  return kept;
}

/** Text that two records of one person share at least one of: identities and names. */
export function traces(person: Person): readonly string[] {
  return [...identitiesOf(person), ...namesOf(person)];
}

/**
 * Whether two records are of one person. Across packs only an identity that means the same
 * everywhere tells; one list may have somebody twice, and tells it by the same name and birth.
 */
export function isSamePerson(a: Person, b: Person): boolean {
  return hasSameIdentity(a, b) || (areOfOneList(a, b) && (sameNameAndBirth(a, b) || areBare(a, b)));
}

/** Whether both are of one pack, or both of a list that is none; the reader's own are apart. */
export function areOfOneList(a: Person, b: Person): boolean {
  return a.pack === b.pack && isOwnId(a.id) === isOwnId(b.id);
}

/** Two records that say nothing but the same name: nobody could tell their cards apart. */
function areBare(a: Person, b: Person): boolean {
  return isBare(a) && isBare(b) && a.name === b.name;
}

function isBare({ birth, death, facts, summary, otherNames }: Person): boolean {
  if (birth !== undefined || death !== undefined || summary !== undefined) return false;
  return facts.length === 0 && otherNames.length === 0;
}

function sameNameAndBirth(a: Person, b: Person): boolean {
  if (a.birth === undefined || b.birth === undefined || !agree(a.birth, b.birth)) return false;
  const names = namesOf(b);
  return namesOf(a).some((name) => names.includes(name));
}

function namesOf(person: Person): readonly string[] {
  const names = [person.name, ...person.otherNames.map(({ name }) => name)];
  return names.flatMap((name) => [name, rulerName(name) ?? name]).map(normaliseName);
}

function byRichness(a: Person, b: Person): number {
  return (
    Number(isOwnId(b.id)) - Number(isOwnId(a.id)) ||
    (b.prominence ?? 0) - (a.prominence ?? 0) ||
    b.facts.length - a.facts.length ||
    (a.id < b.id ? -1 : 1)
  );
}
