import type { DayKnown } from '../people/dates/days';
import type { ArticleFacts } from './article-facts';
import { DAY_CERTAIN } from './constants';

/** How the day of an article is known, and whether it is certain; null: nothing is known of it. */
export function dayKnownOf(article: ArticleFacts | null): DayKnown {
  if (article === null || article.published === null) return { from: null, isCertain: false };
  return { from: article.publishedFrom, isCertain: article.confidence >= DAY_CERTAIN };
}
