import { type DateEvidence, doubtMany } from './date-evidence';
import { daysInText } from './day-in-text';
import { labelOfDate } from './label-of-date';
import type { WrittenLine } from './written-dates';

const DATE_CLASS = /date|time|publi|posted|created|datum|fecha|stamp/i;
const BYLINE_CLASS = /byline|meta|info|author|autor/i;
const UPDATED_CLASS = /updat|modif|revis|changed/i;

/** Days named in words near the headline, or where a label or a class says that it is the date. */
export function readBylineDays(
  lines: readonly WrittenLine[],
  language: string | null,
): DateEvidence[] {
  return doubtMany(lines.flatMap((line) => evidenceOf(line, language)));
}

function evidenceOf(line: WrittenLine, language: string | null): DateEvidence[] {
  const days = daysInText(line.text, language);
  const published = days.find(({ start }, at) => {
    const label = labelOfDate(line.text.slice(days[at - 1]?.end ?? 0, start));
    return label !== 'updated' && label !== 'other';
  });
  if (published === undefined) return [];
  const labelled = labelOfDate(line.text.slice(0, published.start)) === 'published';
  const trust = trustOf(line, labelled);
  if (trust === 0 || UPDATED_CLASS.test(line.names)) return [];
  return [{ day: published.day, from: 'byline', trust }];
}

/** By where the line stands, and by what says that it is a date. */
function trustOf({ zone, names }: WrittenLine, labelled: boolean): number {
  const dated = DATE_CLASS.test(names);
  if (zone === 'after') return labelled || dated ? 0.68 : BYLINE_CLASS.test(names) ? 0.62 : 0.5;
  if (zone === 'before') return labelled || dated ? 0.6 : 0.35;
  return labelled && dated ? 0.5 : labelled || dated ? 0.4 : 0;
}
