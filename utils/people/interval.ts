import { addDays, formatISO, parseISO } from 'date-fns';
import { agree, firstDay, lastDay, precision } from './partial-date';
import type { Day, PartialDate } from './person';

/** From the first day to the last, both inclusive; an absent end is not known or not yet come. */
export interface Interval {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/**
 * How an interval stands to a day. `uncertain`: the day lies within a start or end known only by
 * its month or year. `unknown`: the start is not known, so nothing is claimed.
 */
export type Standing = 'before' | 'in-force' | 'uncertain' | 'after' | 'unknown';

/** Tells how the interval stands to the day. */
export function standingOn({ from, to }: Interval, day: Day): Standing {
  if (to !== undefined && day > lastDay(to)) return 'after';
  if (from === undefined) return 'unknown';
  if (day < firstDay(from)) return 'before';
  // On the last possible day of a start it has begun; on the first possible day of an end it lasts.
  if (precision(from) !== 'day' && day < lastDay(from)) return 'uncertain';
  if (to !== undefined && precision(to) !== 'day' && day > firstDay(to)) return 'uncertain';
  return 'in-force';
}

/** Whether `later` goes on where `earlier` ends: on the same day, the next, or before the end. */
export function follows(earlier: Interval, later: Interval): boolean {
  if (later.from === undefined) return false;
  if (earlier.to === undefined) return true;
  if (agree(earlier.to, later.from)) return true;
  return firstDay(later.from) <= nextDay(lastDay(earlier.to));
}

/** Both intervals as one, where `later` follows `earlier`. */
export function joined(earlier: Interval, later: Interval): Interval {
  const to = laterEnd(earlier.to, later.to);
  return {
    ...(earlier.from === undefined ? {} : { from: earlier.from }),
    ...(to === undefined ? {} : { to }),
  };
}

function laterEnd(one?: PartialDate, other?: PartialDate): PartialDate | undefined {
  if (one === undefined || other === undefined) return undefined;
  return lastDay(one) > lastDay(other) ? one : other;
}

function nextDay(day: Day): Day {
  return formatISO(addDays(parseISO(day), 1), { representation: 'date' });
}
