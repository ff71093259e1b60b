import type { Day } from '../../../utils/people/person';

/** A pack that comes with the extension, as its catalogue describes it. */
export interface CataloguePack {
  readonly id: string;
  readonly title: string;
  /** A sentence about whom it holds. */
  readonly scope: string;
  readonly licence: string;
  readonly verified?: Day;
  readonly people: number;
}

/** Packs that may be added, and ways to add and remove one. */
export interface PackServices {
  /** Everything that comes with the extension, whether it is installed or not. */
  readonly catalogue: () => Promise<readonly CataloguePack[]>;
  /** Rejects where it could not be installed. */
  readonly add: (id: string) => Promise<void>;
  /** Rejects where it could not be removed. */
  readonly remove: (id: string) => Promise<void>;
}
