import type { DayKnown, DaySource } from '../people/dates/days';
import type { Day } from '../people/person';
import { DAY_CERTAIN } from './constants';

/** The kind of place on a page that named the day of publication. */
export type PublishedFrom = Exclude<DaySource, 'reader'>;

/** Title, day, language and address of the article on a page, as far as the page says. */
export interface ArticleFacts {
  readonly url: string;
  readonly title: string;
  readonly published: Day | null;
  readonly publishedFrom: DaySource | null;
  /** How sure the day is, 0 to 1; 0 where there is none. */
  readonly confidence: number;
  /** BCP 47, or null. */
  readonly language: string | null;
  /** False for home pages, indexes and pages without running text. */
  readonly isArticle: boolean;
}

/** How the day of an article is known, and whether it is certain; null: nothing is known of it. */
export function dayKnownOf(article: ArticleFacts | null): DayKnown {
  if (article === null || article.published === null) return { from: null, isCertain: false };
  return { from: article.publishedFrom, isCertain: article.confidence >= DAY_CERTAIN };
}
