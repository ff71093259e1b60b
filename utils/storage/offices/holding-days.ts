import { possibleDays } from '../../people/as-of/held-on';
import { firstDay, lastDay } from '../../people/dates/partial-date';
import type { Day, Fact, PartialDate, Person } from '../../people/person';

/** First and last day of a holding as numbers that sort as days do: 20240705. */
export interface HoldingDays {
  readonly from: number;
  readonly to: number;
}

/** Of a holding without a start: no day lies in it. */
const NEVER: HoldingDays = { from: 99_999_999, to: 0 };

/** When a fact may have been in force. */
export function holdingDays(fact: Fact, person: Pick<Person, 'death'>): HoldingDays {
  const days = possibleDays(fact, person);
  return days ? { from: dayNumber(days.first), to: dayNumber(days.last) } : NEVER;
}

/** The days a period spans: those of a day, a month or a year. */
export function periodDays(period: PartialDate): HoldingDays {
  return { from: dayNumber(firstDay(period)), to: dayNumber(lastDay(period)) };
}

/** Whether some day lies in both. */
export function daysOverlap(one: HoldingDays, other: HoldingDays): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** A day as a number: 2024-07-05 is 20240705. */
export function dayNumber(day: Day): number {
  return yearNumber(day) * 10_000 + pair(day, 5) * 100 + pair(day, 8);
}

/** The day of such a number. */
export function dayOfNumber(number: number): Day {
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
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
