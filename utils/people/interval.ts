import { daysBetween } from './days-between';
import { agree, firstDay, lastDay, precision } from './partial-date';
import type { Day, PartialDate } from './person';

/** From the first day to the last, both inclusive; an absent end is not known or not yet come. */
export interface Interval {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** The first day, to sort by; empty, and so before all others, where the start is not known. */
export function startOf({ from }: Interval): string {
  return from === undefined ? '' : firstDay(from);
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

/**
 * Whether `later` goes on where `earlier` ends: on the same day, the next, or before the end. What
 * has no start goes on from nothing, and nothing goes on from what has no date at all.
 */
export function follows(earlier: Interval, later: Interval): boolean {
  if (later.from === undefined) return false;
  if (earlier.to === undefined) return earlier.from !== undefined;
  return reaches(earlier.to, later.from);
}

/** Whether a time that ends so lasts up to one that begins so, or to the day before it. */
export function reaches(end: PartialDate, start: PartialDate): boolean {
  const last = lastDay(end);
  const first = firstDay(start);
  if (first <= last || agree(end, start)) return true;
  // Most terms lie years apart, which the year alone tells.
  if (Number(first.slice(0, 4)) - Number(last.slice(0, 4)) > 1) return false;
  return daysBetween(last, first) === 1;
}

/** Whether some day lies in both; what has no start overlaps nothing for sure. */
export function overlaps(one: Interval, other: Interval): boolean {
  if (one.from === undefined || other.from === undefined) return false;
  return !isOver(one, other.from) && !isOver(other, one.from);
}

/** Both intervals as one, where `later` follows `earlier`; a start known to one of them is kept. */
export function joined(earlier: Interval, later: Interval): Interval {
  const start = earlier.from ?? later.from;
  const to = laterEnd(earlier.to, later.to);
  return {
    ...(start === undefined ? {} : { from: start }),
    ...(to === undefined ? {} : { to }),
  };
}

function isOver({ to }: Interval, start: PartialDate): boolean {
  return to !== undefined && lastDay(to) < firstDay(start);
}

function laterEnd(one?: PartialDate, other?: PartialDate): PartialDate | undefined {
  if (one === undefined || other === undefined) return undefined;
  return lastDay(one) > lastDay(other) ? one : other;
}
