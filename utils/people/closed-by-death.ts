import { lastDay } from './partial-date';
import type { Fact, Person } from './person';

/** The fact with the day of death as its end, where it has none or a later one. */
export function closedByDeath(fact: Fact, { death }: Pick<Person, 'death'>): Fact {
  if (death === undefined || (fact.to !== undefined && fact.to <= lastDay(death))) return fact;
  return { ...fact, to: death };
}
