import type { Day } from '../../people/person';
import type { Block } from '../contract';

/** UTF-16 units of an article's beginning in which a date is its own and not part of its story. */
export const BEGINNING = 400;

/** UTF-16 units of the longest line that holds little but a date: "Published 30 August 1996, 18:00". */
const LONGEST_LINE = 60;

const ISO = /\b((?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))\b/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const DAY_FIRST = new RegExp(`\\b([0-3]?\\d) ${MONTH},? ((?:19|20)\\d\\d)\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH} ([0-3]?\\d),? ((?:19|20)\\d\\d)\\b`, 'i');

/**
 * The day an agency's text gives itself at its beginning, "MOSCOW 1996-08-30": for texts whose page
 * gave none. Undefined where there is none. `beginning` is as much as is left of it, in UTF-16 units:
 * earlier blocks have used up theirs.
 */
export function datelineOf(blocks: readonly Block[], beginning: number): Day | undefined {
  let left = beginning;
  if (left <= 0) return undefined;
  for (const block of blocks) {
    const text = beginningOf(block);
    const day = dayIn(text.slice(0, left), text.length <= LONGEST_LINE);
    if (day !== undefined) return day;
    left -= text.length;
    if (left <= 0) return undefined;
  }
  return undefined;
}

/** How much of an article's beginning is left after these blocks. */
export function beginningAfter(blocks: readonly Block[], beginning: number): number {
  let left = beginning;
  for (const block of blocks) {
    if (left <= 0) return 0;
    left -= beginningOf(block).length;
  }
  return Math.max(0, left);
}

/** Composed, so that decomposed letters do not move what counts; no letter has more than three units. */
function beginningOf({ text }: Block): string {
  return text.slice(0, 3 * BEGINNING).normalize('NFC');
}

/** In running text a date in words is its story's: "born on 22 April 1909". */
function dayIn(text: string, isLine: boolean): Day | undefined {
  const iso = ISO.exec(text)?.[1];
  if (iso !== undefined || !isLine) return iso;
  const first = DAY_FIRST.exec(text);
  if (first) return toDay(first[3], first[2], first[1]);
  const month = MONTH_FIRST.exec(text);
  return month ? toDay(month[3], month[1], month[2]) : undefined;
}

function toDay(year = '', month = '', day = ''): Day | undefined {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
