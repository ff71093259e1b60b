import { namesOtherStories } from '../blocks/boilerplate-words';
import { MAX_DATE_ELEMENTS, MAX_SEARCHED_ELEMENTS } from '../constants';
import { attributeHas, firstOf } from '../dom/element-queries';
import {
  attributeOf,
  contains,
  elementsWithTag,
  localNameOf,
  parentElementOf,
  querySelectorAll,
} from '../dom/read-node';

/** Elements that a page's markup says are dates. */
export interface DateElements {
  readonly published: readonly Element[];
  readonly modified: readonly Element[];
}

const PUBLISHED = /^(?:schema:)?date(?:Published|Created)$/;
const MODIFIED = /^(?:schema:)?dateModified$/;
const MICROFORMAT = /^(?:published|dt-published)$/;

/** Elements that may be dates, for the browser to find. */
const CANDIDATES =
  'time,[itemprop*="date"],[property*="date"],:is(abbr,span):is(.published,.dt-published)';

/** Finds them among the first 20,000 elements of a page. */
export function findDateElements(document: Document): DateElements {
  const published: Element[] = [];
  const modified: Element[] = [];
  for (const element of candidatesOf(document)) {
    if (published.length >= MAX_DATE_ELEMENTS) break;
    if (localNameOf(element) === 'meta') continue;
    if (isMarked(element, MODIFIED)) modified.push(element);
    else if (isPublished(element)) published.push(element);
  }
  return { published, modified };
}

/**
 * Elements that may be dates. A selector with attributes takes the browser 20 ms on a page of
 * 100,000 elements, and knows no limit, so longer pages are walked to that limit.
 */
function candidatesOf(document: Document): Iterable<Element> {
  const all = elementsWithTag(document, '*');
  if (all[MAX_SEARCHED_ELEMENTS] === undefined) return querySelectorAll(document, CANDIDATES);
  return firstOf(all, MAX_SEARCHED_ELEMENTS);
}

function isPublished(element: Element): boolean {
  if (localNameOf(element) === 'time' || isMarked(element, PUBLISHED)) return true;
  const microformat = localNameOf(element) === 'abbr' || localNameOf(element) === 'span';
  return microformat && attributeHas(element, 'class', MICROFORMAT);
}

/** Microdata and RDFa. */
function isMarked(element: Element, name: RegExp): boolean {
  return attributeHas(element, 'itemprop', name) || attributeHas(element, 'property', name);
}

const OTHER_PARTS: ReadonlySet<string> = new Set('nav aside noscript template select'.split(' '));
const OTHER_ROLES = /^(?:navigation|complementary|contentinfo|search|dialog)$/i;

/**
 * Whether what stands here belongs to the article as a date may: not to navigation, related
 * stories, comments or the page's footer. `root` is the article, `headline` its heading.
 */
export function isDatePlace(
  element: Element,
  root: Element | null,
  headline: Element | null,
): boolean {
  for (let at: Element | null = element; at !== null; at = parentElementOf(at)) {
    const own =
      at === root || localNameOf(at) === 'body' || (headline !== null && contains(at, headline));
    if (own) return true;
    if (OTHER_PARTS.has(localNameOf(at)) || attributeHas(at, 'role', OTHER_ROLES)) return false;
    if (localNameOf(at) === 'article' && !isOwn(at, root)) return false;
    if (localNameOf(at) === 'footer' && isPageFooter(at, root)) return false;
    if (namesOtherStories(attributeOf(at, 'class') ?? '', attributeOf(at, 'id') ?? ''))
      return false;
  }
  return true;
}

/** An article element around the main text, or the first of several in it; not one in an article. */
function isOwn(article: Element, root: Element | null): boolean {
  if (root === null || contains(article, root)) return root !== null;
  return localNameOf(root) !== 'article' && elementsWithTag(root, 'article')[0] === article;
}

function isPageFooter(footer: Element, root: Element | null): boolean {
  return root === null || !contains(root, footer) || localNameOf(root) === 'body';
}
