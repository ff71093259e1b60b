import type { Person } from '../people/person';
import { shortForms } from './aliases';
import { type Claim, comparePlaces, type Place, placeOf, surfaceOf } from './claim';
import type { NamePart } from './honorifics';
import { isSamePerson } from './same-person';

/** A person the article has named in full, and where. */
export interface Unlocked {
  readonly person: Person;
  /** In reading order. */
  readonly places: readonly Place[];
  /** The first full name, as written. */
  readonly fullName: string;
}

/** Short forms this article may use, and for whom. */
export type UnlockedForms = ReadonlyMap<string, readonly UnlockedForm[]>;

/** One person's claim to a short form. */
export interface UnlockedForm {
  readonly unlocked: Unlocked;
  readonly part: NamePart;
}

interface Known extends Unlocked {
  readonly places: Place[];
}

/** The people full names unlock; two records of one person count as one. */
export function unlockPeople(claims: readonly Claim[]): readonly Unlocked[] {
  const unlocked: Known[] = [];
  const byId = new Map<string, Known>();
  for (const claim of [...claims].sort(byPlace)) {
    for (const person of claim.people) {
      const place = placeOf(claim.read, claim.span);
      const known =
        byId.get(person.id) ?? unlocked.find((other) => isSamePerson(other.person, person));
      const one = known ?? { person, places: [], fullName: surfaceOf(claim.read, claim.span) };
      if (known === undefined) unlocked.push(one);
      byId.set(person.id, one);
      one.places.push(place);
    }
  }
  return unlocked;
}

/** Short forms of everyone unlocked, by key. */
export function indexShortForms(people: readonly Unlocked[]): UnlockedForms {
  const forms = new Map<string, UnlockedForm[]>();
  for (const unlocked of people) {
    for (const { key, part } of shortForms(unlocked.person)) {
      const list = forms.get(key);
      if (list === undefined) forms.set(key, [{ unlocked, part }]);
      else list.push({ unlocked, part });
    }
  }
  return forms;
}

function byPlace(a: Claim, b: Claim): number {
  return comparePlaces(placeOf(a.read, a.span), placeOf(b.read, b.span));
}
