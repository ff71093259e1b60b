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
import type { ArticleHead } from '../metadata/article-head';
import { ownText } from '../metadata/json-ld';
import { findDateElements, isDatePlace } from './date-elements';
import { type DatedLine, datedLines } from './dated-lines';
import {
  DIGIT,
  MAY_HOLD_DAY,
  type MarkedDate,
  PUBLISHED_CLASS,
  type WrittenDates,
  type WrittenLine,
} from './written-dates';

/** The article's place in the page, and its language. */
export interface ArticlePlace {
  readonly document: Document;
  readonly root: Element | null;
  readonly headline: Element | null;
  readonly language: string | null;
}

/** Gathers what a page writes of its day: in its head and data, its markup, and its words. */
export function gatherDates(place: ArticlePlace, head: ArticleHead): WrittenDates {
  const { url, addresses, node, meta } = head;
  const elements = findDateElements(place.document);
  const dataOf = (key: string) => (node && ownText(node.node, key))?.slice(0, MAX_DATE_TEXT);
  const published = dataOf('datePublished') ?? dataOf('dateCreated');
  const modified = elements.modified.map(
    (element) => attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? '',
  );
  return {
    language: place.language,
    addresses: [url, ...addresses].map((address) => address.slice(0, MAX_ADDRESS)),
    data: node && published !== undefined ? { text: published, trust: node.trust } : null,
    meta: meta
      .filter(({ content }) => DIGIT.test(content) && !/^https?:/i.test(content))
      .map(({ name, content }) => ({ name, content: content.slice(0, MAX_DATE_TEXT) })),
    marked: elements.published.flatMap((element) => markedDate(element, place) ?? []),
    lines: linesOf(place),
    modified: [
      dataOf('dateModified') ?? '',
      ...modified.map((text) => text.slice(0, MAX_DATE_TEXT)),
    ],
  };
}

/** Of an address, in UTF-16 units: a day stands in its path. */
const MAX_ADDRESS = 1_000;

const HEADER: ReadonlySet<string> = new Set(['header']);

/** Null for what is no date of the article's. */
function markedDate(element: Element, place: ArticlePlace): MarkedDate | null {
  if (!isDatePlace(element, place.root, place.headline)) return null;
  const text = plainText(element, MAX_DATE_TEXT);
  const written = ['datetime', 'content', 'title']
    .map((name) => attributeOf(element, name)?.trim().slice(0, MAX_DATE_TEXT) ?? '')
    .find((value) => /\d/.test(value));
  if (written === undefined && !DIGIT.test(text)) return null;
  if (attributeHas(element, 'itemprop', /^dateModified$/)) return null;
  const isMicrodata = attributeHas(element, 'itemprop', /^datePublished$/);
  return {
    from: isMicrodata ? 'microdata' : 'time',
    trust: isMicrodata ? 0.85 : trustOf(element, place),
    text,
    written: written ?? '',
    names: namesAround(element),
    before: textBefore(element),
  };
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

/** Lines near the headline that may hold a day, and those farther off. */
function linesOf({ document, root, headline }: ArticlePlace): WrittenLine[] {
  if (root === null) return [];
  const isOfDay = ({ text, element }: DatedLine) =>
    MAY_HOLD_DAY.test(text) && isDatePlace(element, root, headline);
  return datedLines(document, headline)
    .filter(isOfDay)
    .map(({ text, zone, element }) => ({
      text,
      zone,
      names: `${namesOf(element)} ${namesOf(parentElementOf(element))}`,
    }));
}

function namesOf(element: Element | null): string {
  if (element === null) return '';
  return `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`.slice(0, 300);
}
