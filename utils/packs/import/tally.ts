import { SKIPS_KEPT } from './constants';
import type { ImportCounts, SkippedRow } from './contract';

/** Counts while a file is read. */
export interface Tally {
  person(): void;
  skip(row: SkippedRow): void;
  counts(): ImportCounts;
}

/** Nothing counted yet. */
export function createTally(): Tally {
  let people = 0;
  let skipped = 0;
  let records = 0;
  const skips: SkippedRow[] = [];
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
