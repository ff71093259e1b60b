import type { Day } from '../../../utils/people/person';

/** What the reader should see to. */
export interface Care {
  /** What has gone with the database, as it was last known; null: nothing. */
  readonly vanished: {
    /** People the reader had added or corrected. */
    readonly own: number;
    /** Titles of packs. */
    readonly packs: readonly string[];
  } | null;
  /** A backup is due; null: it is not. */
  readonly backup: {
    /** People saved since the last one. */
    readonly unsaved: number;
    /** The day of the last one; null: there has been none. */
    readonly last: Day | null;
  } | null;
}
export type CareKind = keyof Care;

/** What noticing asks of the world around it. */
export interface CareServices {
  readonly read: () => Promise<Care>;
  /** The reader has seen it. */
  readonly dismiss: (kind: CareKind) => Promise<void>;
  /** Calls back when it may have changed; answers with a function that stops it. */
  readonly watch: (changed: () => void) => () => void;
}
