import { unionOf } from '../../names/word-lists';
import type { Span, TokenisedRun } from '../model';
import { canBeGivenName, isArticle } from './word-kinds';

/** Words after which a month is one: "in May". */
const BEFORE_TIMES = unionOf(({ calendar }) => calendar?.before);
/** Months that people are called after. */
const MONTHS = unionOf(({ calendar }) => calendar?.namedMonths);

const DIGITS = /^\d/;

/** Whether a lone word that is also a month stands for it: "in May", "June 12". */
export function isCalendarUse(run: TokenisedRun, { from, to }: Span): boolean {
  const { words } = run;
  const word = words[from];
  if (word === undefined || to - from > 1 || !MONTHS.has(word.key)) return false;
  if (from === 1 && BEFORE_TIMES.has(words[0]?.key ?? '')) return true;
  if (from === 0 && BEFORE_TIMES.has(run.before.at(-1) ?? '')) return true;
  return to === words.length && DIGITS.test(run.after[0] ?? '');
}

/** Whether a lone word is the common word that somebody is called after: "May the best one win". */
export function isWordUse(run: TokenisedRun, { from, to }: Span): boolean {
  const { words } = run;
  if (from > 0 || to < words.length || run.opening !== 'sentence') return false;
  return isArticle(run.after[0]) && canBeGivenName(words[0]?.key ?? '');
}
