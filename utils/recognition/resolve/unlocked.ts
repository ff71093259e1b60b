import { type ShortForm, shortForms } from '../../names/name-keys';
import type { Person } from '../../people/person';
import { comparePlaces, placeOf, surfaceOf } from '../candidates/places';
import { isSamePerson, traces } from '../choose/records';
import type { Claim, TextPlace } from '../model';
import type { Unlocked, UnlockedForm, UnlockedForms } from './model';

interface Unlocking extends Unlocked {
  readonly places: TextPlace[];
}

/** The people full names unlock; two records of one person count as one. */
export function unlockPeople(claims: readonly Claim[]): readonly Unlocked[] {
  const unlocked = new Set<Unlocking>();
  const byId = new Map<string, Unlocking>();
  const byTrace = new Map<string, Unlocking>();
  for (const { run, span, people } of [...claims].sort(byPlace)) {
    for (const person of people) {
      const known = byId.get(person.id) ?? findSame(person, byTrace);
      const one = known ?? { person, places: [], fullName: surfaceOf(run, span) };
      one.places.push(placeOf(run, span));
      if (!byId.has(person.id)) for (const trace of traces(person)) byTrace.set(trace, one);
      unlocked.add(one);
      byId.set(person.id, one);
    }
  }
  return [...unlocked];
}

/** Another record of the person, found by what the two share: all with all would take too long. */
function findSame(person: Person, byTrace: ReadonlyMap<string, Unlocking>): Unlocking | undefined {
  return traces(person)
    .map((trace) => byTrace.get(trace))
    .find((known) => known !== undefined && isSamePerson(known.person, person));
}

/** Short forms of everyone unlocked in an article of a language, by key. */
export function indexShortForms(people: readonly Unlocked[], language: string): UnlockedForms {
  const forms = new Map<string, UnlockedForm[]>();
  for (const unlocked of people) {
    for (const { key, part } of formsOf(unlocked.person, language)) {
      const list = forms.get(key);
      if (list === undefined) forms.set(key, [{ unlocked, part }]);
      else list.push({ unlocked, part });
    }
  }
  return forms;
}

/** Worked out once a record and language: the people of a page come back with each part of it. */
const FORMS = new WeakMap<Person, Map<string, readonly ShortForm[]>>();

function formsOf(person: Person, language: string): readonly ShortForm[] {
  const known = FORMS.get(person) ?? new Map<string, readonly ShortForm[]>();
  const forms = known.get(language) ?? shortForms(person, language);
  FORMS.set(person, known.set(language, forms));
  return forms;
}

function byPlace(a: Claim, b: Claim): number {
  return comparePlaces(placeOf(a.run, a.span), placeOf(b.run, b.span));
}
