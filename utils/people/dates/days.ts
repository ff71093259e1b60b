import { formatISO } from 'date-fns';
import type { Day } from '../person';

const DAY_MS = 86_400_000;

/**
 * The days from one day to another, negative where the other is earlier. Days without a time are read
 * in UTC, where each has 24 hours; twenty times as fast as a calendar library, and called for every
 * pair of terms.
 */
export function daysFromTo(one: Day, other: Day): number {
  return (Date.parse(other) - Date.parse(one)) / DAY_MS;
}

/** The calendar day where the reader is. */
export function today(clock: () => Date = () => new Date()): Day {
  return formatISO(clock(), { representation: 'date' });
}

/** The source of the article's day: a part of the page, or the reader. */
export type DaySource = 'json-ld' | 'meta' | 'microdata' | 'time' | 'byline' | 'url' | 'reader';

/** How the article's day is known. */
export interface DayKnown {
  /** Null where no day was found. */
  readonly from: DaySource | null;
  readonly isCertain: boolean;
}
