import { firstDay, precision } from '../dates/partial-date';
import type { PartialDate } from '../person';

/** Puts a date into words, or into another form; at the precision it has. */
export type FormatDate = (date: PartialDate) => string;

/** In place of a language: dates as ISO 8601 writes them, 2024-07-05. */
export const ISO_DATES = 'iso';

type Style = 'long' | 'short';

/**
 * "5 July 2024", "July 2024", "2024" in the given language; `short` abbreviates the month. The dates
 * of facts are ISO's own form already.
 */
export function dateFormatter(locale: string, month: Style = 'long'): FormatDate {
  if (locale === ISO_DATES) return (date) => date;
  const forms = {
    day: format(locale, { day: 'numeric', month, year: 'numeric' }),
    month: format(locale, { month, year: 'numeric' }),
    year: format(locale, { year: 'numeric' }),
  };
  // A calendar day has no time zone: it is read and written in UTC, so that no zone shifts it.
  return (date) => forms[precision(date)].format(new Date(`${firstDay(date)}T00:00:00Z`));
}

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
}
