import { boundedIds, type CardOrder } from '../../messaging/card-messages';
import type { DayKnown } from '../../people/dates/days';
import type { Day } from '../../people/person';
import type { Settings } from '../../settings/settings';
import { themeAround } from './theme';

/** The article that cards are ordered for, as the page says it is now. */
export interface ArticleHere {
  readonly host: string;
  readonly published: Day | null;
  readonly dayKnown: DayKnown;
}

/** The reader's choices of how a card looks. */
export type CardLook = Pick<Settings, 'theme' | 'textSize' | 'language' | 'dates'>;

/** The part of an order that tells of the article. */
export function articleOf(
  { host, published, dayKnown }: ArticleHere,
  others: Iterable<string>,
): Pick<CardOrder, 'others' | 'host' | 'published' | 'dayKnown'> {
  return { others: boundedIds(others), host, published, dayKnown };
}

/**
 * The part of an order that tells how a card looks. Without a choice of the reader's it is as light or
 * dark as the page around the name.
 */
export function lookAt(
  { startContainer }: Range,
  { theme, language, dates }: CardLook,
): Pick<CardOrder, 'theme' | 'language' | 'dates'> {
  return { theme: theme === 'system' ? themeAround(startContainer) : theme, language, dates };
}

/** Whether two orders are for the same card, whenever they were given. */
export function isSameCard(one: CardOrder, other: CardOrder): boolean {
  const number = 0;
  return JSON.stringify({ ...one, number }) === JSON.stringify({ ...other, number });
}
