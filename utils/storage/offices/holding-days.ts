import { lastDay } from '../../people/partial-date';
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

/** When a fact may have been in force; death closes what is open, as in `closedByDeath`. */
export function holdingDays({ from, to }: Fact, { death }: Pick<Person, 'death'>): HoldingDays {
  const isClosed = death === undefined || (to !== undefined && to <= lastDay(death));
  return daysOf({ from, to: isClosed ? to : death });
}

interface Stretch {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/** The days of a stretch of time whose start is known. */
export function daysOf({ from, to }: Stretch): HoldingDays {
  return {
    from: from === undefined ? NEVER : firstNumber(from),
    to: to === undefined ? NO_END : lastNumber(to),
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
  return pair(day, 0) * 1_000_000 + pair(day, 2) * 10_000 + pair(day, 5) * 100 + pair(day, 8);
}

/** The day of such a number; of one behind a month's end, as `daysOf` gives, the month's last. */
export function dayOfNumber(number: number): Day {
  const digits = String(number).padStart(DAY_DIGITS, '0');
  const month = `${digits.slice(0, 4)}-${digits.slice(4, 6)}`;
  const day = `${month}-${digits.slice(6)}`;
  const end = lastDay(month);
  return day < end ? day : end;
}

function firstNumber(date: PartialDate): number {
  if (date.length === DAY_LENGTH) return dayNumber(date);
  return monthNumber(date, 1) + 1;
}

/** Of a month its day 31, whether it has one or not: no day lies between. */
function lastNumber(date: PartialDate): number {
  if (date.length === DAY_LENGTH) return dayNumber(date);
  return monthNumber(date, 12) + 31;
}

const DAY_LENGTH = 10;
const DAY_DIGITS = 8;
const YEAR_LENGTH = 4;

/** Day 0 of the date's month, or of the given one where only the year is known. */
function monthNumber(date: PartialDate, month: number): number {
  return yearNumber(date) * 10_000 + (date.length === YEAR_LENGTH ? month : pair(date, 5)) * 100;
}

/** The year of a date. */
export function yearNumber(date: PartialDate): number {
  return pair(date, 0) * 100 + pair(date, 2);
}

const ZERO = 48;

/** Two digits of a text, without cutting them out of it: a pack has a million of them. */
function pair(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}
