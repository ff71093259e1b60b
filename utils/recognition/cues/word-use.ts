import { unionOf } from '../../names/word-lists';
import type { Span, TokenisedRun } from '../model';
import { canBeGivenName, isArticle } from './word-kinds';

/** Words after which a month is one: "in May". */
const BEFORE_TIMES = unionOf(({ calendar }) => calendar?.before);
/** Months that people are called after. */
const MONTHS = unionOf(({ calendar }) => calendar?.namedMonths);

const DIGITS = /^\d/;
/** A day before a month: "7 May", "7th May", "5. Mai". */
const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th|er|º|ª|e)?$/;

/** Whether a span is one word that is also a month. */
export function isMonth({ words }: TokenisedRun, { from, to }: Span): boolean {
  return to - from === 1 && MONTHS.has(words[from]?.key ?? '');
}

/** Whether a lone word that is also a month stands for it: "in May", "June 12", "7 May". */
export function isCalendarUse(run: TokenisedRun, span: Span): boolean {
  if (!isMonth(run, span)) return false;
  const { from, to } = span;
  const { words } = run;
  const before = words[from - 1]?.key ?? run.before.at(-1) ?? '';
  if (from <= 1 && (BEFORE_TIMES.has(before) || DAY.test(before))) return true;
  return (
    to === words.length && words[to - 1]?.possessive !== true && DIGITS.test(run.after[0] ?? '')
  );
}

/** Whether a lone word is the common word that somebody is called after: "May the best one win". */
export function isWordUse(run: TokenisedRun, { from, to }: Span): boolean {
  const { words } = run;
  if (from > 0 || to < words.length || run.opening !== 'sentence') return false;
  return isArticle(run.after[0]) && canBeGivenName(words[0]?.key ?? '');
}
