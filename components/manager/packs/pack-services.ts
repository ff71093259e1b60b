import type { CataloguePack } from '../../../utils/packs/shipped/catalogue';

/** Packs that may be added, and ways to add and remove one. */
export interface PackServices {
  /** Everything that comes with the extension, and optional packs, whether installed or not. */
  readonly catalogue: () => Promise<readonly CataloguePack[]>;
  /** Rejects where it could not be installed. */
  readonly add: (id: string) => Promise<void>;
  /** Rejects where it could not be removed. */
  readonly remove: (id: string) => Promise<void>;
}
