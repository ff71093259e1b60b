import type { Day } from '../../people/person';
import type { PublishedFrom } from '../article-facts';
import { daysApart } from './day';
import type { DateEvidence } from './evidence';
import { SHOWS_DAY } from './trusts';

/**
 * Days apart from which two days make different articles of a page: within a month hardly anybody's
 * office changes, so a day that may be wrong by so much still serves a reader better than none.
 */
const FAR_APART = 31;

/**
 * Whether the page leaves open which of two days is the article's: one kind of place alone names
 * `day`, and another names one more than a month away. Often the page shows the day of its last
 * change and keeps that of the first writing where no reader sees it.
 */
export function isUndecided(day: Day, evidence: readonly DateEvidence[]): boolean {
  const worth = evidence.filter(({ trust }) => trust >= SHOWS_DAY);
  const backers = new Set<PublishedFrom>(
    worth.filter((one) => one.day === day).map(({ from }) => from),
  );
  return (
    backers.size === 1 &&
    worth.some((one) => !backers.has(one.from) && daysApart(one.day, day) > FAR_APART)
  );
}
