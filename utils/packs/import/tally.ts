import { SKIPS_KEPT } from './constants';
import type { ImportCounts, NoName, SkippedRow } from './contract';

/** Counts while a file is read. */
export interface Tally {
  person(): void;
  skip(row: SkippedRow): void;
  noName(name: NoName): void;
  counts(): ImportCounts;
}

/** Nothing counted yet. */
export function createTally(): Tally {
  let people = 0;
  let skipped = 0;
  let records = 0;
  const skips: SkippedRow[] = [];
  let noNames = 0;
  const names: NoName[] = [];
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
    noName({ name, person }) {
      noNames += 1;
      if (names.length < SKIPS_KEPT) names.push({ name, person });
    },
    counts: () => ({
      ...{ read: records, people, skipped, skips },
      noNames: { count: noNames, names },
    }),
  };
}
