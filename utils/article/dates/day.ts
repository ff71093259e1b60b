import { isExists } from 'date-fns';
import { daysFromTo } from '../../people/dates/days';
import type { Day } from '../../people/person';
import { EARLIEST_YEAR } from '../constants';

/** The day with these numbers, as they stand in a calendar; null where no such day exists. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  if (year < EARLIEST_YEAR || year > 9999 || !isExists(year, month - 1, day)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day it is in UTC, from milliseconds since 1970. */
export function utcDay(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

const DAY_LENGTH = 86_400_000;

/** The day so many days after another. */
export function addDays(day: Day, days: number): Day {
  return utcDay(Date.parse(day) + days * DAY_LENGTH);
}

/** How many days two days are apart, whichever is earlier. */
export function daysApart(one: Day, other: Day): number {
  return Math.abs(daysFromTo(one, other));
}
