import type { Day } from '../../people/person';
import { MAX_DATE_TEXT } from '../constants';
import { dayFrom } from './day';
import { monthOf } from './month-names';

/** A day found in a text, and where. */
export interface DayInText {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/** Without a year, or two dots around a month, no pattern matches: most texts are settled here. */
const MAY_HOLD_DAY = /(?:19|20)\d\d|\d\. ?\d{1,2}\. ?\d\d|令和|平成/;

/** A way to write a date, and the characters of which a text so written has at least one. */
interface DatePattern {
  readonly needs?: string;
  readonly pattern: RegExp;
}

/**
 * The ways to write a date; numbers are read from named groups, months also from words. What may be
 * a word is left to the table of months: `\p{L}` here would take 20 ms to compile. A page's first
 * use of a pattern compiles it, so those that cannot match are left out by what they need.
 */
const PATTERNS: readonly DatePattern[] = [
  { needs: '-', pattern: /(?<!\d)(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?!\d)/g },
  { needs: '/', pattern: /(?<!\d)(?<y>\d{4})\/(?<m>\d{1,2})\/(?<d>\d{1,2})(?!\d)/g },
  { needs: '.', pattern: /(?<!\d)(?<y>\d{4})\. ?(?<m>\d{1,2})\. ?(?<d>\d{1,2})(?!\d)/g },
  {
    needs: '年년',
    pattern: /(?<!\d)(?<y>\d{4}) ?[年년] ?(?<m>\d{1,2}) ?[月월] ?(?<d>\d{1,2}) ?[日일]/g,
  },
  {
    needs: '年',
    pattern: /(?<era>令和|平成) ?(?<y>\d{1,2}|元) ?年 ?(?<m>\d{1,2}) ?月 ?(?<d>\d{1,2}) ?日/g,
  },
  {
    pattern:
      /(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th|er|ère|[.ºª°])?,?(?:[ -](?:(?:of|de)(?= )|d[’']))?[ \-/]?(?<w>[^\s\d.,/()-]{3,15}|آب)(?:\/[^\s\d.,/()-]{2,15})?\.?,?[ \-/]?(?:de |del |van |г\.? )?(?<y>\d{4})(?!\d)/g,
  },
  {
    pattern:
      /(?<w>[^\s\d.,/()-]{3,15})\.?[ -](?<d>\d{1,2})(?:st|nd|rd|th)?(?: ?,|\.)?[ -](?<y>\d{4})(?!\d)/g,
  },
  {
    needs: ':',
    pattern:
      /(?<w>[A-Z][a-z]{2}) (?<d>\d{1,2}) \d\d:\d\d(?::\d\d)? (?:[A-Z]{2,5} )?(?<y>\d{4})(?!\d)/g,
  },
  { pattern: /(?<!\d)(?<y>\d{4})(?:\.| m\.)?,? (?<w>[^\s\d.,/()-]{3,15})\.? (?<d>\d{1,2})(?!\d)/g },
  {
    needs: 'á',
    pattern: /(?<!\d)(?<d>\d{1,2}) [tT]háng (?<m>\d{1,2}),? (?:năm )?(?<y>\d{4})(?!\d)/g,
  },
  {
    needs: '.',
    pattern: /(?<![\d./])(?<d>\d{1,2})\. ?(?<m>\d{1,2})\. ?(?<y>\d{4}|\d{2})(?![\d.]\d|\d)/g,
  },
  {
    needs: '/-',
    pattern: /(?<![\d/-])(?<a>\d{1,2})(?<s>[/-])(?<b>\d{1,2})\k<s>(?<y>\d{4})(?![\d/-])/g,
  },
];

/** The space inside a month's name, as the Levant has them: as one word they fit the patterns. */
const TWO_WORDS = /(?<=كانون|تشرين) (?=ال[أا]ول|الثاني)/g;

const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };

/** Where English is read, and the month stands first. Elsewhere the day does. */
const MONTH_FIRST = /^(?:en-US|en-PH|es-US)$/i;

/** Where both orders are in use, so that 05/06/2024 says nothing. */
const EITHER_ORDER = /^(?:en|en-CA|fr-CA)?$/i;

/**
 * The days a short text names, in order. Only the first 160 characters are looked at, and no
 * pattern can backtrack beyond its own short words: page text is not to be trusted.
 */
export function daysInText(text: string, language: string | null): DayInText[] {
  const spaced = westernDigits(text.slice(0, MAX_DATE_TEXT)).replace(/\s/g, ' ');
  const bounded = spaced.replace(TWO_WORDS, '_');
  if (!MAY_HOLD_DAY.test(bounded)) return [];
  const found: DayInText[] = [];
  for (const { needs, pattern } of PATTERNS) {
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
