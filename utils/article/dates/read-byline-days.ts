import { attributeOf, parentElementOf } from '../dom/read-node';
import { isDatePlace } from './date-elements';
import { type DateEvidence, doubtMany } from './date-evidence';
import { type DatedLine, datedLines } from './dated-lines';
import { daysInText } from './day-in-text';
import { labelOfDate } from './label-of-date';
import type { ArticlePlace } from './read-marked-days';

const DATE_CLASS = /date|time|publi|posted|created|datum|fecha|stamp/i;
const BYLINE_CLASS = /byline|meta|info|author|autor/i;
const UPDATED_CLASS = /updat|modif|revis|changed/i;

/** Days named in words near the headline, or where a label or a class says that it is the date. */
export function readBylineDays(place: ArticlePlace): DateEvidence[] {
  if (place.root === null) return [];
  const lines = datedLines(place.document, place.headline);
  return doubtMany(lines.flatMap((line) => evidenceOf(line, place)));
}

function evidenceOf(line: DatedLine, { root, headline, language }: ArticlePlace): DateEvidence[] {
  const days = daysInText(line.text, language);
  const published = days.find(({ start }, at) => {
    const label = labelOfDate(line.text.slice(days[at - 1]?.end ?? 0, start));
    return label !== 'updated' && label !== 'other';
  });
  if (published === undefined) return [];
  const labelled = labelOfDate(line.text.slice(0, published.start)) === 'published';
  const names = `${namesOf(line.element)} ${namesOf(parentElementOf(line.element))}`;
  const trust = trustOf(line, names, labelled);
  if (trust === 0 || UPDATED_CLASS.test(names) || !isDatePlace(line.element, root, headline))
    return [];
  return [{ day: published.day, from: 'byline', trust }];
}

/** By where the line stands, and by what says that it is a date. */
function trustOf({ zone }: DatedLine, names: string, labelled: boolean): number {
  const dated = DATE_CLASS.test(names);
  if (zone === 'after') return labelled || dated ? 0.68 : BYLINE_CLASS.test(names) ? 0.62 : 0.5;
  if (zone === 'before') return labelled || dated ? 0.6 : 0.35;
  return labelled && dated ? 0.5 : labelled || dated ? 0.4 : 0;
}

function namesOf(element: Element | null): string {
  if (element === null) return '';
  return `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`.slice(0, 300);
}
