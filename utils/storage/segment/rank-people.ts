import type { Day, Person } from '../../people/person';
import { RANK_MAX } from '../constants';
import { yearNumber } from '../offices/holding-days';
import { createGrowableArray } from '../words/growable-array';

const NUMBERS = 2 ** 24;
const YEARS = 2 ** 14;

/** People in the order a search prefers them, while a segment is written. */
export interface PeopleRanks {
  /** Adds the next person: prominence from 0 to 1, and the last year in which they did something. */
  add(prominence: number, year: number): void;
  /** The people's numbers, the most prominent and of these the latest first. */
  order(): Uint32Array;
  /** How many people have each prominence, from the highest (255) down. */
  readonly sizes: readonly number[];
}

/** Nobody yet. */
export function createPeopleRanks(): PeopleRanks {
  const keys = createGrowableArray();
  const sizes = new Array<number>(RANK_MAX + 1).fill(0);
  return {
    sizes,
    add(prominence, year) {
      const rank = RANK_MAX - Math.round(Math.min(1, Math.max(0, prominence)) * RANK_MAX);
      sizes[rank] = (sizes[rank] ?? 0) + 1;
      keys.push(rank * YEARS + (YEARS - 1 - year));
    },
    order() {
      const packed = new Float64Array(keys.length);
      const { array } = keys;
      // The number in the low bits, so that a plain numeric sort is stable; all below 2^53.
      for (let at = 0; at < packed.length; at += 1) packed[at] = (array[at] ?? 0) * NUMBERS + at;
      packed.sort();
      const numbers = new Uint32Array(packed.length);
      for (let at = 0; at < packed.length; at += 1) numbers[at] = (packed[at] ?? 0) % NUMBERS;
      return numbers;
    },
  };
}

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
