import type { Day, Fact } from './person';

/** By what a search found somebody, besides their name. */
export interface AskedOffice {
  /** A day within what was asked about, on which the office was held; absent: no date was asked. */
  readonly day?: Day;
  /** The office; absent where a name was found, and only the day was asked. */
  readonly fact?: Fact;
}
