import { BYLINE_NODES, MAX_DATE_TEXT } from './constants';
import { isDatePlace } from './date-places';
import { daysInText } from './dates/day-in-text';
import type { DateEvidence } from './dates/evidence';
import { labelOfDate } from './dates/label-of-date';
import { closestTag } from './element-queries';
import { collapseSpace, plainText } from './plain-text';
import type { ArticlePlace } from './read-marked-days';

const DATE_CLASS = /date|time|publish|posted|byline|meta|dateline|stamp|info|datum|fecha|pubdate/i;
const NOT_TEXT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'time',
  'a',
  'option',
]);

/** Longest line by a byline; what is longer is a sentence that happens to name a day. */
const MAX_LINE = 120;

/** Days named in words near the headline, or in an element whose class says it holds the date. */
export function readBylineDays(place: ArticlePlace): DateEvidence[] {
  const found: DateEvidence[] = [];
  let seen = 0;
  for (const node of textsAround(place)) {
    if (++seen > BYLINE_NODES) break;
    const parent = node.parentElement;
    if (parent === null || closestTag(parent, NOT_TEXT) !== null) continue;
    const line = lineOf(node, parent);
    const days = line.length > MAX_LINE ? [] : daysInText(line, place.language);
    const first = days[0];
    if (first === undefined || !isDatePlace(parent, place.root, place.headline)) continue;
    const published = days.find(({ start }, at) => {
      const label = labelOfDate(line.slice(days[at - 1]?.end ?? 0, start));
      return label !== 'updated' && label !== 'other';
    });
    if (published === undefined) continue;
    const label = labelOfDate(line.slice(0, published.start));
    const early = found.length === 0 ? 1 : 0.5;
    const trust = label === 'published' || DATE_CLASS.test(namesOf(parent)) ? 0.65 : 0.5;
    found.push({ day: published.day, from: 'byline', trust: trust * early });
  }
  return found;
}

/** Text nodes from the headline on, or from the beginning of the article. */
function* textsAround({ document, root, headline }: ArticlePlace): Generator<Text> {
  const start = headline ?? root;
  if (start === null) return;
  const walker = document.createTreeWalker(document.body, 4);
  walker.currentNode = start;
  for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) {
    if (/\S/.test((at as Text).substringData(0, 200))) yield at as Text;
  }
}

function lineOf(node: Text, parent: Element): string {
  const whole = plainText(parent, MAX_DATE_TEXT);
  return whole.length <= MAX_LINE
    ? whole
    : collapseSpace(node.substringData(0, MAX_DATE_TEXT)).slice(0, MAX_DATE_TEXT);
}

function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 300);
}
