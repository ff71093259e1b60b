import type { MessageKey, Translate } from '../../interface-text';
import { isHeldOffice } from '../as-of/office';
import type { RoleOn } from '../as-of/role-on';
import { daysFromTo } from '../dates/days';
import type { Interval } from '../dates/interval';
import { firstDay, precision } from '../dates/partial-date';
import { compact } from '../parse/parse-with';
import type { Day, FactStatus, PartialDate } from '../person';
import type { FormatDate } from './format-date';

/** How to put facts into words: the interface's strings, its way with dates, its plural rules. */
export interface Words {
  readonly t: Translate;
  readonly date: FormatDate;
  /** BCP 47; for ordinal numbers. */
  readonly locale: string;
}

/** Up to here the day of an office is told ("in the 84th day"); later it says nothing of use. */
const DAYS_WORTH_COUNTING = 100;

/** Frames for a status, and the words in a label that already say it. */
const STATUS_FRAMES: Partial<Record<FactStatus, readonly [MessageKey, RegExp]>> = {
  acting: ['role_acting', /\b(?:acting|interim|caretaker|chargé)\b/i],
  designate: ['role_designate', /\b(?:designate|nominated|appointed)\b/i],
  elect: ['role_elect', /\belect\b/i],
  nominee: ['role_nominee', /\b(?:nominee|candidate)\b/i],
  shadow: ['role_shadow', /\b(?:shadow|opposition)\b/i],
};

/** The role alone: "Prime Minister of the United Kingdom", "Former President …". */
export function roleText({ fact, tense }: Pick<RoleOn, 'fact' | 'tense'>, { t }: Words): string {
  const [frame, alreadySaid] = STATUS_FRAMES[fact.status] ?? [];
  const label = frame && !alreadySaid?.test(fact.label) ? t(frame, [fact.label]) : fact.label;
  return tense === 'former' ? t('role_former', [label]) : label;
}

/**
 * When it was so, and how sure that is: "Since 5 July 2024, in the 84th day". May be empty. What is
 * later than the data says so, unless the row itself is dated by that day (`rowDataTo`).
 */
export function roleDetail(role: RoleOn, day: Day, words: Words, rowDataTo?: Day): string {
  return [
    timeText(role, day, words, sinceText),
    ...qualifiersOf(role, words),
    role.dataTo === rowDataTo ? '' : beyondDataText(role, words),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The planned end, the number of the term, and what is not certain; each may be empty. */
export function qualifiersOf(role: RoleOn, words: Words): string[] {
  return [scheduledText(role, words), termText(role, words), certaintyText(role, words)];
}

/** Says since when somebody holds an office, on a day. */
type Since = (from: PartialDate, day: Day, words: Words) => string;

/** When it was so: "Since 5 July 2024", "Took office this day, …"; of what is over, from when to when. */
export function timeText(role: RoleOn, day: Day, words: Words, since: Since = justSince): string {
  const { from, to } = role.fact;
  if (role.tense === 'former') return rangeText(role.fact, words);
  const inOffice = isHeldOffice(role.fact);
  if (to === day && inOffice) return words.t('time_last_day', [words.date(from ?? day)]);
  if (from === undefined) return '';
  if (from === day && inOffice) return words.t('time_first_day', [words.date(from)]);
  return inOffice ? since(from, day, words) : justSince(from, day, words);
}

function justSince(from: PartialDate, _day: Day, { t, date }: Words): string {
  return t('time_since', [date(from)]);
}

function sinceText(from: string, day: Day, { t, date, locale }: Words): string {
  const count = daysInOffice(from, day);
  if (count === null || count > DAYS_WORTH_COUNTING) return t('time_since', [date(from)]);
  return t('time_since_day', [date(from), ordinal(count, t, locale)]);
}

/** The number of the day in office, the first day counted; null where the start is not known to the day. */
function daysInOffice(from: PartialDate, day: Day): number | null {
  if (precision(from) !== 'day') return null;
  return daysFromTo(from, day) + 1;
}

/** "20 January 2017 to 20 January 2021"; an unknown start is left out. */
export function rangeText({ from, to }: Interval, { t, date }: Words): string {
  if (to === undefined) return from === undefined ? '' : t('time_since', [date(from)]);
  return from === undefined ? t('time_until', [date(to)]) : t('time_range', [date(from), date(to)]);
}

/** The same office held for the second time is a second term, and says when the first was. */
function termText({ earlier, fact }: RoleOn, words: Words): string {
  if (earlier.length === 0 || fact.kind !== 'office' || fact.status !== 'held') return '';
  const ranges = earlier.map((interval) => yearsText(interval, words)).join('; ');
  const count = earlier.length + 1;
  const word = count === 2 || count === 3 ? words.t(`ordinal_word_${count}`) : null;
  return words.t('time_term', [word ?? ordinal(count, words.t, words.locale), ranges]);
}

/** "2017 to 2021", "2025": enough to tell one term from another. */
export function yearsText({ from, to }: Interval, words: Words): string {
  const [first, last] = [from, to].map((date) => date?.slice(0, 'YYYY'.length));
  if (first !== undefined && first === last) return words.date(first);
  return rangeText(compact({ from: first, to: last }), words);
}

/** An end later than the data is one that is planned. */
function scheduledText({ tense, fact: { to }, dataTo }: RoleOn, { t, date }: Words): string {
  const planned = tense === 'held' && to !== undefined && dataTo !== undefined;
  return planned && firstDay(to) > dataTo ? t('time_scheduled', [date(to)]) : '';
}

function beyondDataText({ certainty, dataTo }: RoleOn, { t, date }: Words): string {
  return certainty === 'beyond-data' && dataTo ? t('time_beyond_data', [date(dataTo)]) : '';
}

function certaintyText({ certainty, fact }: RoleOn, { t, date }: Words): string {
  if (certainty === 'disputed') return t('time_disputed');
  if (certainty !== 'uncertain') return '';
  if (fact.outcome !== undefined && fact.to === undefined) return t('time_over');
  const vague = [fact.to, fact.from].find((end) => end !== undefined && precision(end) !== 'day');
  return vague ? t('time_uncertain', [date(vague)]) : '';
}

function ordinal(count: number, t: Translate, locale: string): string {
  const form = new Intl.PluralRules(locale, { type: 'ordinal' }).select(count);
  const key: MessageKey =
    form === 'one' || form === 'two' || form === 'few' ? `ordinal_${form}` : 'ordinal_other';
  return t(key, [String(count)]);
}
