import {
  DATE_FORMS,
  EITHER_ORDER,
  ERAS,
  MONTH_FIRST,
  TWO_WORD_MONTHS,
} from '../../languages/date-forms';
import type { Day } from '../../people/person';
import { MAX_DATE_TEXT } from '../constants';
import { dayFrom } from './day';
import { monthOf } from './month-names';
import { MAY_HOLD_DAY } from './written-dates';

/** A day found in a text, and where. */
export interface DayInText {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/**
 * The days a short text names, in order. Only the first 160 characters are looked at, and no
 * pattern can backtrack beyond its own short words: page text is not to be trusted.
 */
export function daysInText(text: string, language: string | null): DayInText[] {
  const spaced = westernDigits(text.slice(0, MAX_DATE_TEXT)).replace(/\s/g, ' ');
  const bounded = spaced.replace(TWO_WORD_MONTHS, '_');
  if (!MAY_HOLD_DAY.test(bounded)) return [];
  const found: DayInText[] = [];
  for (const { needs, pattern } of DATE_FORMS) {
    if (needs !== undefined && !hasAny(bounded, needs)) continue;
    for (const match of bounded.matchAll(pattern)) {
      const day = dayOfGroups(match.groups ?? {}, language);
      const [start, end] = [match.index, match.index + match[0].length];
      const taken = found.some((other) => start < other.end && other.start < end);
      if (day !== null && !taken) found.push({ day, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function hasAny(text: string, characters: string): boolean {
  return [...characters].some((character) => text.includes(character));
}

function dayOfGroups(groups: Record<string, string>, language: string | null): Day | null {
  const { y = '', m, d, w, a, b, era } = groups;
  if (a !== undefined && b !== undefined) return dayOfEither(Number(y), +a, +b, language);
  const month = w === undefined ? Number(m) : monthOf(w, language);
  const base = era === undefined ? 0 : (ERAS[era] ?? 0);
  const written = y === '元' ? 1 : Number(y);
  const year = base === 0 && y.length === 2 ? 2000 + written : base + written;
  return month === 0 ? null : dayFrom(year, month, Number(d));
}

/** A date such as 26/9/2024, by the habit of the page's language where both readings exist. */
function dayOfEither(y: number, a: number, b: number, language: string | null): Day | null {
  if (a > 12 || a === b) return dayFrom(y, b, a);
  if (b > 12) return dayFrom(y, a, b);
  if (EITHER_ORDER.test(language ?? '')) return null;
  return MONTH_FIRST.test(language ?? '') ? dayFrom(y, a, b) : dayFrom(y, b, a);
}

/** Arabic-Indic, Persian and Devanagari digits to the ones the patterns know. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g, (digit) => {
    return String(((digit.codePointAt(0) ?? 0) - (digit < '\u0966' ? 0 : 6)) & 15);
  });
}
