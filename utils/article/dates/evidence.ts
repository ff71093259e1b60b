import type { Day } from '../../people/person';
import type { PublishedFrom } from '../types';

/** Something on the page that says when the article was published. */
export interface DateEvidence {
  readonly day: Day;
  readonly from: PublishedFrom;
  /** How often such a place is right, 0 to 1. */
  readonly trust: number;
  /** Whether the time was written in UTC, so that the page's own day may be one off. */
  readonly isUtc?: boolean;
}
