import type { Interval } from '../dates/interval';
import { firstDay, lastDay, precision } from '../dates/partial-date';
import type { Day, FactStatus, PartialDate, Person } from '../person';

/**
 * A claim on an office. `office`: it is theirs that day, for good or in somebody's stead. `to-come`:
 * it will be. `proposed`: somebody wants it to be. `opposite`: it is the one they face.
 */
export type OfficeClaim = 'office' | 'to-come' | 'proposed' | 'opposite';

/** The claim that each status makes on the days of its fact. */
export const CLAIM_OF: Readonly<Record<FactStatus, OfficeClaim>> = {
  held: 'office',
  acting: 'office',
  elect: 'to-come',
  designate: 'to-come',
  nominee: 'proposed',
  shadow: 'opposite',
};

/** Whether the person has such a claim on some office that day, surely or maybe. */
export function holds(person: Person, day: Day, claims: readonly OfficeClaim[]): boolean {
  return person.facts.some(
    (fact) =>
      fact.kind === 'office' &&
      claims.includes(CLAIM_OF[fact.status]) &&
      mayHold(standingOf(fact, person, day)),
  );
}

/**
 * The way an interval stands to a day. `uncertain`: the day lies within a start or end known only by
 * its month or year. `unknown`: the start is not known, and no source shows it so early, or the end is
 * not and none shows it so late; so nothing is claimed.
 */
export type Standing = 'before' | 'in-force' | 'uncertain' | 'after' | 'unknown';

/** Whether it is, or may be, in force. */
export function mayHold(standing: Standing): boolean {
  return standing === 'in-force' || standing === 'uncertain';
}

/** After every day that can be asked about: an end that is not known or not yet come. */
export const NO_END: Day = '9999-12-31';

/** An interval, and where an end of it is not known how far a source shows it: beyond nothing is claimed. */
type Shown = Interval & { readonly shownFrom?: PartialDate; readonly verified?: Day };

/** Tells how the interval stands to the day, both of its ends inclusive. */
export function standingOn(shown: Shown, day: Day): Standing {
  const { from, to, verified = NO_END } = shown;
  if (to !== undefined && day > lastDay(to)) return 'after';
  const start = shownStart(shown);
  if (start === undefined || (to === undefined && day > verified)) return 'unknown';
  if (day < firstDay(start)) return from === undefined ? 'unknown' : 'before';
  // On the last possible day of a start it has begun; on the first possible day of an end it lasts.
  if (precision(start) !== 'day' && day < lastDay(start)) return 'uncertain';
  if (to !== undefined && precision(to) !== 'day' && day > firstDay(to)) return 'uncertain';
  return 'in-force';
}

/** The start, or where it is not known the first day on which it is shown. */
export function shownStart({ from, shownFrom }: Omit<Shown, 'verified'>): PartialDate | undefined {
  return from ?? shownFrom;
}

type Mortal = Pick<Person, 'death'>;

/** Tells how something of a person stands to the day: nobody has anything after their death. */
export function standingOf(interval: Shown, person: Mortal, day: Day): Standing {
  if (person.death !== undefined && day > lastDay(person.death)) return 'after';
  return standingOn(closedByDeath(interval, person), day);
}

/** The same with the day of death as its end, where it goes on or has an end that is surely later. */
export function closedByDeath<T extends Shown>(interval: T, { death }: Mortal): T {
  const { to, verified } = interval;
  // What was last shown before the death may have ended before it.
  if (death === undefined || (to === undefined && verified !== undefined)) return interval;
  if (to !== undefined && firstDay(to) <= lastDay(death)) return interval;
  return { ...interval, to: death };
}

/** Whether it has begun by the day; an unknown start says nothing against it. */
export function hasBegun({ from }: Interval, day: Day): boolean {
  return from === undefined || firstDay(from) <= day;
}

/** Days one after another, both ends inclusive. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** All days on which something of a person may be in force; null where none is shown, which claims none. */
export function possibleDays(interval: Shown, person: Mortal): Days | null {
  const shown = closedByDeath(interval, person);
  const { to, verified = NO_END } = shown;
  const start = shownStart(shown);
  if (start === undefined) return null;
  const last = to === undefined ? verified : lastDay(to);
  const lastOfLife = person.death === undefined ? NO_END : lastDay(person.death);
  return { first: firstDay(start), last: last < lastOfLife ? last : lastOfLife };
}

/** Whether the person lived on a day, as far as birth and death are recorded. */
export type Life = 'not-born' | 'alive' | 'dead';

/** Alive unless the record says otherwise. */
export function lifeOn({ birth, death }: Pick<Person, 'birth' | 'death'>, day: Day): Life {
  if (birth !== undefined && day < firstDay(birth)) return 'not-born';
  return death !== undefined && day > lastDay(death) ? 'dead' : 'alive';
}

/**
 * Full years of age on a day; null where it cannot be told: birth not recorded to the day, not yet
 * born, or dead.
 */
export function ageOn(person: Pick<Person, 'birth' | 'death'>, day: Day): number | null {
  if (person.birth === undefined || precision(person.birth) !== 'day') return null;
  if (lifeOn(person, day) !== 'alive') return null;
  const years = Number(day.slice(0, 4)) - Number(person.birth.slice(0, 4));
  // Who is born on 29 February is a year older on 1 March of other years, as the comparison has it.
  return day.slice(4) < person.birth.slice(4) ? years - 1 : years;
}
