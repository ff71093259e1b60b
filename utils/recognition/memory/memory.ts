import type { Day } from '../../people/person';
import type { Mention } from '../contract';
import type { Run } from '../model';
import type { RolePhrase } from '../offices/model';
import { BEGINNING } from '../text/dateline';
/** What is kept of the blocks read so far. */
export interface Memory {
  readonly runs: readonly Run[];
  /** Where the text may speak of an office. */
  readonly phrases: readonly RolePhrase[];
  readonly smallWords: readonly string[];
  /** What was said of each place, to tell what has changed since. */
  readonly said: readonly Said[];
  /** UTF-16 units left of the article's beginning, where the text may give itself a day. */
  readonly beginning: number;
  /** The day the text gives itself, where its page gives none. */
  readonly dateline?: Day;
}

/** A mention given out, as far as is needed to see whether it changed. */
export interface Said {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly what: string;
}

export const NO_MEMORY: Memory = {
  runs: [],
  phrases: [],
  smallWords: [],
  said: [],
  beginning: BEGINNING,
};

/** What was said of a mention, in one string. */
export function toSaid(mention: Mention): Said {
  const { block, start, end, personId, candidates, confidence, reason } = mention;
  return { block, start, end, what: JSON.stringify([personId, candidates, confidence, reason]) };
}
