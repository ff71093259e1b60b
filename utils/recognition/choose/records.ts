import { rulerName } from '../../names/name-parts';
import { normaliseName } from '../../names/normalise';
import { agree } from '../../people/dates/partial-date';
import { isOwnId } from '../../people/identity/pack-ids';
import { identitiesOf } from '../../people/identity/same-person';
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

/** What tells whether two records are of one person. */
interface Traces {
  readonly identities: readonly string[];
  readonly names: readonly string[];
  /** All of these. */
  readonly all: readonly string[];
}

/** Worked out once a record: it is compared with each namesake, wherever an article has the name. */
const TRACES = new WeakMap<Person, Traces>();

function tracesOf(person: Person): Traces {
  let found = TRACES.get(person);
  if (found === undefined) {
    const [identities, names] = [identitiesOf(person), namesOf(person)];
    found = { identities, names, all: [...identities, ...names] };
    TRACES.set(person, found);
  }
  return found;
}

/** Text that two records of one person share at least one of: identities and names. */
export function traces(person: Person): readonly string[] {
  return tracesOf(person).all;
}

/**
 * Whether two records are of one person. Across packs only an identity that means the same
 * everywhere tells; one list may have somebody twice, and tells it by the same name and birth.
 */
export function isSamePerson(a: Person, b: Person): boolean {
  return hasSameIdentity(a, b) || (areOfOneList(a, b) && (sameNameAndBirth(a, b) || areBare(a, b)));
}

/** Whether both are of one pack, or both of a list that is none; the reader's own are apart. */
function areOfOneList(a: Person, b: Person): boolean {
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

function hasSameIdentity(a: Person, b: Person): boolean {
  return a.id === b.id || haveCommon(tracesOf(a).identities, tracesOf(b).identities);
}

function sameNameAndBirth(a: Person, b: Person): boolean {
  if (a.birth === undefined || b.birth === undefined || !agree(a.birth, b.birth)) return false;
  return haveCommon(tracesOf(a).names, tracesOf(b).names);
}

function haveCommon(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
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

/** One record of each person. All with all would take too long: only those that share a trace. */
export function distinctPeople(people: Iterable<Person>): readonly Person[] {
  const groups: Person[][] = [];
  const byTrace = new Map<string, Person[]>();
  for (const person of people) {
    const shared = traces(person);
    const known = shared
      .map((trace) => byTrace.get(trace))
      .find((group) => group?.some((other) => isSamePerson(other, person)));
    const group = known ?? [];
    if (known === undefined) groups.push(group);
    group.push(person);
    for (const trace of shared) if (!byTrace.has(trace)) byTrace.set(trace, group);
  }
  return groups.flatMap(joinRecords);
}
