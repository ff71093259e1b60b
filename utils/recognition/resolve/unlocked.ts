import { type ShortForm, shortForms } from '../../names/name-keys';
import type { Person } from '../../people/person';
import { comparePlaces, placeOf, surfaceOf } from '../candidates/places';
import { isSamePerson, traces } from '../choose/records';
import type { Claim, TextPlace } from '../model';
import type { Unlocked, UnlockedForm, UnlockedForms } from './model';

interface Unlocking extends Unlocked {
  readonly places: TextPlace[];
  readonly said: Set<string>;
  onlySaid: boolean;
}

/** The people full names unlock; two records of one person count as one. */
export function unlockPeople(claims: readonly Claim[]): readonly Unlocked[] {
  const unlocked = new Set<Unlocking>();
  const byId = new Map<string, Unlocking>();
  const byTrace = new Map<string, Unlocking>();
  for (const { run, span, people, said } of [...claims].sort(byPlace)) {
    for (const person of people) {
      const known = byId.get(person.id) ?? findSame(person, byTrace);
      const one = known ?? start(person, surfaceOf(run, span));
      if (said) one.said.add(surfaceOf(run, span));
      else one.onlySaid = false;
      one.places.push(placeOf(run, span));
      if (!byId.has(person.id)) for (const trace of traces(person)) byTrace.set(trace, one);
      unlocked.add(one);
      byId.set(person.id, one);
    }
  }
  return [...unlocked];
}

function start(person: Person, fullName: string): Unlocking {
  return { person, places: [], fullName, said: new Set(), onlySaid: true };
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
    for (const { key, part } of formsOf(unlocked, language)) {
      const list = forms.get(key);
      if (list === undefined) forms.set(key, [{ unlocked, part }]);
      else list.push({ unlocked, part });
    }
  }
  return forms;
}

/** A name that is theirs by the reader's word alone makes known its own parts, and none of theirs. */
function formsOf({ person, said, onlySaid }: Unlocked, language: string): readonly ShortForm[] {
  const own = onlySaid ? [] : ownForms(person, language);
  if (said.size === 0) return own;
  const { givenName: _, familyName: __, ...rest } = person;
  const parts = [...said].flatMap((name) =>
    shortForms({ ...rest, name, otherNames: [] }, language),
  );
  return [...new Map([...parts, ...own].map((form) => [form.key, form])).values()];
}

/** Worked out once a record and language: the people of a page come back with each part of it. */
const FORMS = new WeakMap<Person, Map<string, readonly ShortForm[]>>();

function ownForms(person: Person, language: string): readonly ShortForm[] {
  const known = FORMS.get(person) ?? new Map<string, readonly ShortForm[]>();
  const forms = known.get(language) ?? shortForms(person, language);
  FORMS.set(person, known.set(language, forms));
  return forms;
}

function byPlace(a: Claim, b: Claim): number {
  return comparePlaces(placeOf(a.run, a.span), placeOf(b.run, b.span));
}
