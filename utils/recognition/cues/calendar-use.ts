import { unionOf } from '../../names/word-lists';
import type { Span, TokenisedRun } from '../model';

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
