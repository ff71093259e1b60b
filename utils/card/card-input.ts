import type { Translate } from '../interface-text';
import type { DayKnown } from '../people/dates/days';
import type { PackInfo } from '../people/origin';
import type { Day, Person } from '../people/person';
import type { Words } from '../people/words/describe-role';
import { dateFormatter, type FormatDate } from '../people/words/format-date';

/** The article, the day and the packs that every card of one article is made with. */
export interface CardSurroundings {
  /** The article's day; null where it is not known: then today's facts are shown, and called so. */
  readonly published: Day | null;
  /** How that day is known; absent outside an article. */
  readonly dayKnown?: DayKnown;
  readonly today: Day;
  readonly t: Translate;
  /** BCP 47 language of the interface. */
  readonly locale: string;
  /** How dates are written, if not as in that language. */
  readonly dates?: string;
  /** Everybody the article names; absent outside an article. */
  readonly others?: readonly Person[];
  /** The packs installed, to tell where facts come from. */
  readonly packs?: readonly PackInfo[];
}

/** The words of the interface, and how a card writes its dates. */
export interface CardWords extends Words {
  /** "26 Sep 2024", which does not break over lines. */
  readonly wholeDate: FormatDate;
}

/**
 * Words in the interface's language, with dates as the reader wants them: months are abbreviated in
 * all of a card, since most of its lines hold two dates and are narrow.
 */
export function cardWords({
  t,
  locale,
  dates = locale,
}: Pick<CardSurroundings, 't' | 'locale' | 'dates'>): CardWords {
  const date = dateFormatter(dates, 'short');
  return { t, locale, date, wholeDate: (day) => date(day).replaceAll(' ', '\u00a0') };
}

/** The name of the row of the day shown: "That day", "Today", or "Shown day" where the reader picked it. */
export function titleOf({
  selected = null,
  published,
  today,
  t,
}: Pick<CardSurroundings, 'published' | 'today' | 't'> & {
  readonly selected?: Day | null;
}): string {
  if (selected !== null) return t('time_selected');
  return t(published === null || published === today ? 'time_today' : 'time_then');
}
