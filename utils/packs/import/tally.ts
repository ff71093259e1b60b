import type { Place } from '../formats/format';
import { SKIPS_KEPT } from './constants';

/** A row that was left out: where it stands, which field, and why. */
export interface Skip {
  readonly place: Place;
  readonly field?: string;
  readonly reason: string;
  /** The record itself was read: only this part of it is left out. */
  readonly isPart?: true;
}

/** What became of the rows of a file. */
export interface Counts {
  /** Records read, those left out among them. */
  readonly read: number;
  readonly people: number;
  readonly skipped: number;
  /** The first of those left out. */
  readonly skips: readonly Skip[];
}

/** Counts while a file is read. */
export interface Tally {
  person(): void;
  skip(skip: Skip): void;
  counts(): Counts;
}

/** Nothing counted yet. */
export function createTally(): Tally {
  let people = 0;
  let skipped = 0;
  let records = 0;
  const skips: Skip[] = [];
  return {
    person() {
      people += 1;
      records += 1;
    },
    skip({ place, field, reason, isPart = false }) {
      skipped += 1;
      // The record of a part comes too, as a person.
      if (!isPart) records += 1;
      if (skips.length >= SKIPS_KEPT) return;
      skips.push(field === undefined ? { place, reason } : { place, field, reason });
    },
    counts: () => ({ read: records, people, skipped, skips }),
  };
}
