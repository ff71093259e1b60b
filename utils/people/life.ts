import { differenceInYears, parseISO } from 'date-fns';
import { firstDay, lastDay, precision } from './partial-date';
import type { Day, Person } from './person';

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
  return differenceInYears(parseISO(day), parseISO(person.birth));
}
