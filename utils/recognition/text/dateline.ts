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

/** How much of an article's beginning is still to come, and the day that was found in it. */
interface Beginning {
  /** UTF-16 units. */
  readonly beginning: number;
  readonly dateline?: Day;
}

/**
 * The day an agency's text gives itself at its beginning, "MOSCOW 1996-08-30": for texts whose page
 * gave none. Earlier blocks have used up their part of the beginning.
 */
export function readDateline(blocks: readonly Block[], before: Beginning): Beginning {
  let { beginning, dateline } = before;
  for (const block of blocks) {
    if (beginning <= 0) break;
    const text = beginningOf(block);
    dateline ??= dayIn(text.slice(0, beginning), text.length <= LONGEST_LINE);
    beginning = Math.max(0, beginning - text.length);
  }
  return { beginning, ...(dateline && { dateline }) };
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
