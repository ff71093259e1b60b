import { NO_END } from '../../../utils/people/as-of/held-on';
import { firstDay, lastDay } from '../../../utils/people/dates/partial-date';

/** A stretch of time with a day, month or year at each end; without `to` it goes on. */
export interface Stretch {
  readonly from: string;
  readonly to?: string | undefined;
}

/** The day after. */
export function dayAfter(day: string): string {
  return shifted(day, 1);
}

/** A day so many days on. */
export function shifted(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const moved = new Date(Date.UTC(year, month - 1, date + days));
  return moved.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** The month or the year in which two days lie. */
export function commonDate(one: string, other: string): string {
  const month = one.slice(0, 'YYYY-MM'.length);
  return other.startsWith(month) ? month : one.slice(0, 'YYYY'.length);
}

/** Whether the second begins before the first has been over for more than so many days. */
export function follows(first: Stretch, second: Stretch, days = 1): boolean {
  if (first.to === undefined) return true;
  return firstDay(second.from) <= shifted(lastDay(first.to), days);
}

/** Joins stretches that follow one another, as the test says; what they carry is the first's. */
export function joinStretches<T extends Stretch>(
  stretches: readonly T[],
  isNext: (first: T, second: T) => boolean = follows,
): T[] {
  const sorted = [...stretches].sort(byStart);
  const joined: T[] = [];
  for (const next of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && isNext(last, next)) {
      joined[joined.length - 1] = { ...last, to: laterEnd(last, next) };
    } else joined.push(next);
  }
  return joined;
}

/** Orders by start, then by end; what goes on comes last. */
export function byStart(a: Stretch, b: Stretch): number {
  return compare(a.from, b.from) || compare(a.to ?? NO_END, b.to ?? NO_END);
}

/** Orders texts by their letters' numbers, the same on every machine. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function laterEnd(a: Stretch, b: Stretch): string | undefined {
  if (a.to === undefined || b.to === undefined) return undefined;
  return a.to > b.to ? a.to : b.to;
}
