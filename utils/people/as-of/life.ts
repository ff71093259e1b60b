import { firstDay, lastDay, precision } from '../dates/partial-date';
import type { Day, Person } from '../person';

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
