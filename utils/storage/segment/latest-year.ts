import type { Day, Person } from '../../people/person';
import { yearNumber } from '../offices/holding-days';

/** Beyond this age an office without an end is one whose end nobody recorded. */
const OLDEST = 90;
/** About when people without dated facts are in the news. */
const PRIME = 40;

/**
 * The last year in which the person held or did something, to rank the people of today before
 * those of long ago; 0 where nothing is known.
 */
export function latestYear({ birth, death, facts }: Person, today: Day): number {
  const born = yearOf(birth);
  const died = yearOf(death);
  const end = Math.min(yearOf(today) || 9999, died || 9999, born ? born + OLDEST : 9999);
  let latest = 0;
  for (const { from, to } of facts) {
    if (to !== undefined) latest = Math.max(latest, yearOf(to));
    else if (from !== undefined) latest = end;
  }
  if (latest === 0 && born > 0) latest = born + PRIME;
  return Math.min(latest, end);
}

function yearOf(date: string | undefined): number {
  return date === undefined ? 0 : yearNumber(date);
}
