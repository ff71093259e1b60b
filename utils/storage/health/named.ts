import type { Named } from './health-report';

/** Of each kind of finding, so many are named; the rest is a count. */
const NAMED_MAX = 20;

/** Counts, and keeps the first in words; each word once. */
export interface Naming {
  add(words: string): void;
  named(): Named;
}

/** Nothing counted yet. */
export function createNaming(): Naming {
  let count = 0;
  const first = new Set<string>();
  return {
    add(words) {
      count += 1;
      if (first.size < NAMED_MAX) first.add(words);
    },
    named: () => ({ count, first: [...first] }),
  };
}
