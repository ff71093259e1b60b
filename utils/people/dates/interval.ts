import type { PartialDate } from '../person';
import { daysFromTo } from './days';
import { agree, firstDay, lastDay } from './partial-date';

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
  return daysFromTo(last, first) === 1;
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
