import { monthOf } from '../../article/dates/month-names';
import { parsePartialDate } from '../../people/dates/partial-date';
import type { PartialDate } from '../../people/person';

/** A query taken apart: the date in it, if there is one, and the words around it. */
export interface DatedQuery {
  readonly period: PartialDate | null;
  readonly rest: string;
}

/**
 * The ways to type a date, the exactest first: a month stands for itself as a number (`m`) or a word
 * (`w`). Short words only, so that nothing can backtrack far.
 */
const PATTERNS: readonly RegExp[] = [
  /(?<!\d)(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})(?!\d)/u,
  /(?<!\d)(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})(?!\d)/u,
  /(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th|\.)?\s(?:of\s|de\s)?(?<w>[^\s\d,.]{3,15})\.?,?\s(?:de\s)?(?<y>\d{4})(?!\d)/u,
  /(?<![^\s])(?<w>[^\s\d,.]{3,15})\.?\s(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s(?<y>\d{4})(?!\d)/u,
  /(?<!\d)(?<y>\d{4})[-/](?<m>\d{1,2})(?!\d)/u,
  /(?<![\d/])(?<m>\d{1,2})\/(?<y>\d{4})(?!\d)/u,
  /(?<![^\s])(?<w>[^\s\d,.]{3,15})\.?\s(?:de\s)?(?<y>\d{4})(?!\d)/u,
  /(?<!\d)(?<y>[12]\d{3})(?!\d)/u,
];

/** Takes the first date out of a query. A month that is all there is besides a year is a name. */
export function readPeriod(text: string): DatedQuery {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text);
    const period = match?.groups ? periodOf(match.groups) : null;
    if (!match || period === null) continue;
    const rest =
      `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim();
    // "May 2016" asks for somebody called May, or for nothing.
    if (rest === '' && match.groups?.w !== undefined) continue;
    return { period, rest };
  }
  return { period: null, rest: text };
}

function periodOf({ y = '', m, w, d }: Record<string, string | undefined>): PartialDate | null {
  const month = w === undefined ? Number(m ?? 0) : monthOf(w, null);
  if (w !== undefined && month === 0) return null;
  const parts = [y, m === undefined && w === undefined ? null : month, d ?? null];
  const padded = parts
    .filter((part) => part !== null)
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'));
  return parsePartialDate(padded.join('-'));
}
