import type { Day } from '../../people/person';
import type { PublishedFrom } from '../article-facts';

/** Something on the page that says when the article was published. */
export interface DateEvidence {
  readonly day: Day;
  readonly from: PublishedFrom;
  /** How often such a place is right, 0 to 1. */
  readonly trust: number;
  /** Whether the time was written in UTC, so that the page's own day may be one off. */
  readonly isUtc?: boolean;
}

/** The first of several days of one kind is likelier the article's, but the others cast doubt. */
export function doubtMany(found: readonly DateEvidence[]): DateEvidence[] {
  const best = new Map<PublishedFrom, DateEvidence>();
  for (const one of found) {
    if (one.trust > (best.get(one.from)?.trust ?? Number.NEGATIVE_INFINITY))
      best.set(one.from, one);
  }
  return found.map((one) =>
    best.get(one.from)?.day === one.day ? one : { ...one, trust: one.trust * 0.5 },
  );
}
