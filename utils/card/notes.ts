import type { MessageKey, Translate } from '../interface-text';
import type { DayKnown, DaySource } from '../people/dates/days';

/** Where a page names its day, in words. */
const PLACES: Readonly<Record<Exclude<DaySource, 'reader'>, MessageKey>> = {
  'json-ld': 'day_from_data',
  meta: 'day_from_data',
  microdata: 'day_from_data',
  time: 'day_from_text',
  byline: 'day_from_text',
  url: 'day_from_address',
};

/** Where the day was found: "from the page's own data"; empty where nowhere or by the reader. */
export function dayPlace(known: DayKnown, t: Translate): string {
  return known.from === null || known.from === 'reader' ? '' : t(PLACES[known.from]);
}

/**
 * What a card says of the article's day: that it is not certain and whence it comes, that the reader
 * set it, or that there is none. Empty where it is certain, and outside an article.
 */
export function dayNote(known: DayKnown | undefined, t: Translate): string {
  if (known === undefined) return '';
  if (known.from === 'reader') return t('day_by_reader');
  if (known.from === null) return t('popup_no_date');
  return known.isCertain ? '' : t('day_not_certain', [dayPlace(known, t)]);
}
