import type { Day } from '../../../utils/people/person';

/** Things the reader should see to. */
export interface NoticesDue {
  /** The browser cannot open the database, or cannot read it; null: it can. */
  readonly unavailable: true | null;
  /** Lost with the database, as it was last known; null: nothing. */
  readonly vanished: {
    /** People the reader had added or corrected. */
    readonly own: number;
    /** Titles of packs. */
    readonly packs: readonly string[];
    /** Of those people, how many a second place in the browser still has. */
    readonly spare: number;
  } | null;
  /** A backup is due; null: it is not. */
  readonly backup: {
    /** People saved since the last one. */
    readonly unsaved: number;
    /** The day of the last one; null: there has been none. */
    readonly last: Day | null;
  } | null;
}
export type NoticeKind = keyof NoticesDue;

/** The calls by which notices reach the world around them. */
export interface NoticeServices {
  readonly read: () => Promise<NoticesDue>;
  /** The reader has seen it. */
  readonly dismiss: (kind: Exclude<NoticeKind, 'unavailable'>) => Promise<void>;
  /** Brings those back whom the second place has, and says how many; rejects with the reason. */
  readonly bringBack: () => Promise<number>;
  /** Deletes the database and begins a new one, with the extension's own pack in it. */
  readonly beginAnew: () => Promise<void>;
  /** Calls back when it may have changed; answers with a function that stops it. */
  readonly watch: (changed: () => void) => () => void;
}
