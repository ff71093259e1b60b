import { MAX_DATE_TEXT } from '../constants';
import { attributeHas, closestTag } from '../dom/element-queries';
import {
  attributeOf,
  contains,
  hasAttribute,
  isElement,
  isText,
  parentElementOf,
  previousSiblingOf,
} from '../dom/read-node';
import { plainText } from '../dom/visible-text';
import { isDatePlace } from './date-elements';
import { type DateEvidence, doubtMany } from './date-evidence';
import { daysApart } from './day';
import { daysInText } from './day-in-text';
import { labelOfDate } from './label-of-date';
import { isUtc, machineDay } from './machine-day';

/** The article's place in the page, and its language. */
export interface ArticlePlace {
  readonly document: Document;
  readonly root: Element | null;
  readonly headline: Element | null;
  readonly language: string | null;
}

const PUBLISHED_CLASS =
  /publish|pubdate|posted|entry-date|post-date|dateline|article-date|created/i;
const UPDATED_CLASS = /updat|modif|revis/i;
const HEADER: ReadonlySet<string> = new Set(['header']);

/** Days in elements that markup says are dates: microdata, `time`, microformats. */
export function readMarkedDays(place: ArticlePlace, elements: readonly Element[]): DateEvidence[] {
  const near = elements.filter((element) => isDatePlace(element, place.root, place.headline));
  const found = near.flatMap((element) => evidenceOf(element, place));
  return doubtMany(found);
}

function evidenceOf(element: Element, place: ArticlePlace): DateEvidence[] {
  const dated = dayOf(element, place.language);
  if (dated === null || isUpdate(element)) return [];
  if (attributeHas(element, 'itemprop', /^datePublished$/)) {
    return [{ ...dated, from: 'microdata', trust: 0.85 }];
  }
  return [{ ...dated, from: 'time', trust: trustOf(element, place) }];
}

/** The day the markup names; where it is in UTC and the text shows the day next to it, that day. */
function dayOf(
  element: Element,
  language: string | null,
): Pick<DateEvidence, 'day' | 'isUtc'> | null {
  const text = plainText(element, MAX_DATE_TEXT);
  const written = ['datetime', 'content', 'title']
    .map((name) => attributeOf(element, name)?.trim() ?? '')
    .find((value) => /\d/.test(value));
  const shown = daysInText(text, language)[0]?.day ?? null;
  const day = written === undefined ? shown : machineDay(written, language);
  if (day === null || written === undefined || !isUtc(written))
    return day === null ? null : { day };
  return shown !== null && daysApart(shown, day) <= 1 ? { day: shown } : { day, isUtc: true };
}

function isUpdate(element: Element): boolean {
  if (attributeHas(element, 'itemprop', /^dateModified$/)) return true;
  const names = namesAround(element);
  if (UPDATED_CLASS.test(names) && !PUBLISHED_CLASS.test(names)) return true;
  const label = labelOfDate(textBefore(element));
  return label === 'updated' || label === 'other';
}

/** Class names of the element and of what directly holds it. */
function namesAround(element: Element): string {
  const parent = parentElementOf(element);
  const around = parent === null ? '' : (attributeOf(parent, 'class') ?? '');
  return `${attributeOf(element, 'class') ?? ''} ${around}`.slice(0, 400);
}

/** The words of the element itself and those just before it, on its own line. */
function textBefore(element: Element): string {
  const own = /^[^\d]{0,40}/.exec(plainText(element, 40))?.[0] ?? '';
  const before = previousSiblingOf(element);
  if (before === null) return own;
  const text = isText(before)
    ? before.data.slice(-60)
    : isElement(before)
      ? plainText(before, 60)
      : '';
  return /\d{4}/.test(text) ? own : `${text} ${own}`;
}

function trustOf(element: Element, { root, headline }: ArticlePlace): number {
  if (hasAttribute(element, 'pubdate') || PUBLISHED_CLASS.test(namesAround(element))) return 0.75;
  const inHeader =
    closestTag(element, HEADER) !== null || /byline|meta/i.test(namesAround(element));
  const aroundHeadline = headline === null ? null : parentElementOf(headline);
  const withHeadline = aroundHeadline !== null && contains(aroundHeadline, element);
  if (inHeader || withHeadline) return 0.7;
  return root !== null && contains(root, element) ? 0.55 : 0.4;
}
