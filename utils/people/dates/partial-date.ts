import type { Day, PartialDate } from '../person';

/** How exactly a partial date is known. */
export type Precision = 'year' | 'month' | 'day';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MONTHS = 12;
/** Every month has this many days; only above it the calendar is asked. */
const SHORTEST_MONTH = 28;

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, years 0001 to 9999.
 * Answers null for any other shape and for days that never were (`2024-02-31`).
 */
export function parsePartialDate(text: string): PartialDate | null {
  const parts = SHAPE.exec(text);
  if (!parts || parts[1] === '0000') return null;
  if (parts[2] === undefined) return text;
  const month = Number(parts[2]);
  if (month < 1 || month > MONTHS) return null;
  if (parts[3] === undefined) return text;
  const day = Number(parts[3]);
  const last = day <= SHORTEST_MONTH ? SHORTEST_MONTH : daysInMonth(Number(parts[1]), month);
  return day >= 1 && day <= last ? text : null;
}

/** Whether the text is a real calendar day, `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  return text.length === 'YYYY-MM-DD'.length && parsePartialDate(text) !== null;
}

/** How exactly the date is known. */
export function precision(date: PartialDate): Precision {
  if (date.length === 'YYYY'.length) return 'year';
  return date.length === 'YYYY-MM'.length ? 'month' : 'day';
}

/** The earliest day the date can mean: `2024` is `2024-01-01`. */
export function firstDay(date: PartialDate): Day {
  const known = precision(date);
  if (known === 'day') return date;
  return known === 'month' ? `${date}-01` : `${date}-01-01`;
}

/** The latest day the date can mean: `2024-02` is `2024-02-29`. */
export function lastDay(date: PartialDate): Day {
  const known = precision(date);
  if (known === 'day') return date;
  if (known === 'year') return `${date}-12-31`;
  return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
}

/** Whether `inner` lies wholly within `outer`: `2024-07` contains `2024-07-05` and itself. */
export function contains(outer: PartialDate, inner: PartialDate): boolean {
  return inner.startsWith(outer);
}

/** Whether two dates can be the same one: they agree at the coarser of their precisions. */
export function agree(one: PartialDate, other: PartialDate): boolean {
  return contains(one, other) || contains(other, one);
}

/** The days of a month, from 1. Counted, as a pack asks a million times, and a calendar is slow. */
function daysInMonth(year: number, month: number): number {
  if (month === FEBRUARY) return isLeapYear(year) ? 29 : 28;
  return SHORT_MONTHS.includes(month) ? 30 : 31;
}

const FEBRUARY = 2;
/** April, June, September and November. */
const SHORT_MONTHS: readonly number[] = [4, 6, 9, 11];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
