import { addDays, formatISO, parseISO } from 'date-fns';
import { type Days, NO_END } from '../people/as-of/held-on';
import { daysFromTo } from '../people/dates/days';
import type { Day } from '../people/person';
import type { YearsLine } from './card-model';

/** About this many years are written under the line. */
const YEAR_LABELS = 4;

/** The first and last day of a line of years. */
export interface Scale {
  readonly first: Day;
  readonly last: Day;
}

/** The days that a line of years is drawn for, whatever is drawn on it. */
export interface LineDays {
  /** The day the card shows. */
  readonly day: Day;
  readonly articleDay: Day;
  readonly today: Day;
  /** The days to draw; absent: all that are told of. */
  readonly scale?: Scale | undefined;
}

/** Something that lasted, as a bar of the line. */
export interface Term {
  readonly label: string;
  readonly days: Days;
  /** In force on the day the card shows. */
  readonly then: boolean;
}

interface LineInput extends LineDays {
  readonly terms: readonly Term[];
  /** What else changes something as it begins and ends, and has no bar; absent: nothing. */
  readonly changes?: readonly Days[];
}

/** A line from the first term, or the article's day, to today; null where there is nothing to draw. */
export function yearsLine(input: LineInput): YearsLine | null {
  const { terms, changes = [], day, articleDay, today } = input;
  const start = terms.map(({ days }) => days.first).sort()[0];
  if (start === undefined || start >= today) return null;
  const {
    first = articleDay < start ? articleDay : start,
    last = articleDay > today ? articleDay : today,
  } = input.scale ?? {};
  const at = (date: Day): number => clamp(daysFromTo(first, date) / daysFromTo(first, last));
  const stops = stopsOf([...terms.map(({ days }) => days), ...changes], [articleDay, today]);
  return {
    terms: terms.map(({ label, days, then }) => ({
      ...{ label, then },
      ...{ start: at(days.first), end: at(days.last) },
    })),
    marker: at(day),
    years: yearsBetween(first, last).map((year) => ({ year, at: at(`${year}-01-01`) })),
    first,
    last,
    stops: stops.filter((stop) => first <= stop && stop <= last),
  };
}

function yearsBetween(start: Day, end: Day): number[] {
  const first = Number(start.slice(0, 4));
  const last = Number(end.slice(0, 4));
  const step = Math.max(1, Math.ceil((last - first) / YEAR_LABELS));
  const years: number[] = [];
  for (let year = last; year > first; year -= step) years.unshift(year);
  return years;
}

function clamp(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}

/** The first days of what is told, the first days without it unless another begins as it ends, and some in any case. */
function stopsOf(told: readonly Days[], always: readonly Day[]): Day[] {
  const starts = new Set(told.map(({ first }) => first));
  const ends = told.flatMap((one) => dayWithout(one, starts));
  return [...new Set([...starts, ...ends, ...always])].sort();
}

function dayWithout({ last }: Days, starts: ReadonlySet<Day>): Day[] {
  if (last === NO_END || starts.has(last)) return [];
  return [formatISO(addDays(parseISO(last), 1), { representation: 'date' })];
}
