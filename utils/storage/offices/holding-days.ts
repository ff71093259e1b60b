import { closedByDeath } from '../../people/closed-by-death';
import { firstDay, lastDay } from '../../people/partial-date';
import type { Day, Fact, PartialDate, Person } from '../../people/person';

/** First and last day of a holding as numbers that sort as days do: 20240705. */
export interface HoldingDays {
  readonly from: number;
  readonly to: number;
}

/** Of a holding without a start: it claims nothing, so no day lies in it. */
const NEVER = 99_999_999;
/** Of a holding without an end. */
const NO_END = 99_991_231;

/** When a fact may have been in force; death closes what is open. */
export function holdingDays(fact: Fact, person: Person): HoldingDays {
  return daysOf(closedByDeath(fact, person));
}

/** The days of a stretch of time whose start is known. */
export function daysOf({ from, to }: Pick<Fact, 'from' | 'to'>): HoldingDays {
  return {
    from: from === undefined ? NEVER : dayNumber(firstDay(from)),
    to: to === undefined ? NO_END : dayNumber(lastDay(to)),
  };
}

/** The days a period spans: those of a day, a month or a year. */
export function periodDays(period: PartialDate): HoldingDays {
  return daysOf({ from: period, to: period });
}

/** Whether some day lies in both. */
export function share(one: HoldingDays, other: HoldingDays): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** A day as a number: 2024-07-05 is 20240705. */
export function dayNumber(day: Day): number {
  return Number(day.slice(0, 4) + day.slice(5, 7) + day.slice(8, 10));
}
