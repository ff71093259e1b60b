import type { Day } from '../people/person';
import { articleAddress } from './article-address';

/** The reader's word on the day of the page that is open. */
export interface DayHere {
  /** The day for an address: what was set since the page was opened, else what is remembered. */
  readonly of: (address: string) => Promise<Day | null>;
  /** Until the page is left; null: the page's own day counts again. */
  readonly set: (address: string, day: Day | null) => void;
}

/** `remembered` reads what was set on earlier visits. */
export function createDayHere(remembered: (address: string) => Promise<Day | null>): DayHere {
  const here = new Map<string, Day | null>();
  return {
    async of(address) {
      const set = here.get(articleAddress(address) ?? address);
      // A storage that fails must not keep the page from being read.
      return set === undefined ? await remembered(address).catch(() => null) : set;
    },
    set: (address, day) => void here.set(articleAddress(address) ?? address, day),
  };
}
