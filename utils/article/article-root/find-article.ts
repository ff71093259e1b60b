import type { OpenShadowRoot } from '../blocks/flat-children';
import { MAX_CLIMB_TO_HEADLINE, MIN_ARTICLE_TEXT, ROOT_SHARE } from '../constants';
import { attributeHas, firstOf, holds } from '../dom/element-queries';
import { bodyElementOf, elementsWithTag, localNameOf, outerElementOf } from '../dom/read-node';
import { findHeadline } from '../metadata/read-title';
import type { Steps } from '../steps';
import { hasRunningText } from './is-article';
import { shadowRootsIn } from './shadow-roots-in';
import { type ParagraphWeights, weighParagraphs } from './weigh-paragraphs';

/** The place of the article on a page. */
export interface FoundArticle {
  /** The element that holds its running text; null where the page has no body. */
  readonly root: Element | null;
  readonly headline: Element | null;
  /** How the page's running text is spread over it. */
  readonly weights: ParagraphWeights | null;
  /** Shadow roots that were looked into for it. */
  readonly roots: readonly ShadowRoot[];
}

/** Finds, step by step, where on a page the article of this title stands. */
export function* findArticle(document: Document, title: string): Steps<FoundArticle> {
  const body = bodyOf(document);
  return foundBy(document, title, body && (yield* weighParagraphs(body)), []);
}

/** The same in shadow roots too, where what was found without them is no running text. */
export function* findInShadow(
  document: Document,
  title: string,
  found: FoundArticle,
  open: OpenShadowRoot,
): Steps<FoundArticle> {
  const body = bodyOf(document);
  if (body === null || found.weights === null || hasRunningText(found.weights)) return found;
  const roots = yield* shadowRootsIn(body, open);
  if (roots.length === 0) return found;
  return foundBy(document, title, yield* weighParagraphs(body, roots), roots);
}

function foundBy(
  document: Document,
  title: string,
  weights: ParagraphWeights | null,
  roots: readonly ShadowRoot[],
): FoundArticle {
  const root = articleRoot(bodyOf(document), weights);
  return { root, headline: findHeadline(document, title, root), weights, roots };
}

/**
 * The element that holds the page's main running text: the article or main element around where
 * most paragraphs stand, else the container of those paragraphs, else the body. Null for documents
 * without an HTML body: XML, SVG, framesets.
 */
function articleRoot(body: Element | null, weights: ParagraphWeights | null): Element | null {
  if (body === null || weights === null) return null;
  const dense = densest(body, weights);
  if (dense === null) return onlyMain(body) ?? body;
  const isWeak = (weights.within.get(body) ?? 0) < MIN_ARTICLE_TEXT;
  return (isWeak && onlyMain(body)) || (semanticAround(dense, body) ?? withHeadline(dense, body));
}

/** The body, not a frameset; null in documents that have none. */
function bodyOf(document: Document): Element | null {
  const body = bodyElementOf(document);
  return body && localNameOf(body) === 'body' ? body : null;
}

/** The page's one main element, for pages with too little text to tell where it is. */
function onlyMain(body: Element): Element | null {
  const [main, another] = firstOf(elementsWithTag(body, 'main'), 2);
  return main !== undefined && another === undefined ? main : null;
}

/** The deepest element that still holds most of the running text. */
function densest(body: Element, { within }: ParagraphWeights): Element | null {
  const least = (within.get(body) ?? 0) * ROOT_SHARE;
  if (least === 0) return null;
  const heaviest = heaviestChildren(within);
  let at = body;
  for (;;) {
    const child = heaviest.get(at);
    if (child === undefined || (within.get(child) ?? 0) < least) return at;
    if (localNameOf(child) === 'p' || localNameOf(child) === 'blockquote') return at;
    at = child;
  }
}

/** For each element with text, the child that has the most of it. */
function heaviestChildren(within: ReadonlyMap<Element, number>): Map<Element, Element> {
  const heaviest = new Map<Element, Element>();
  for (const [child, weight] of within) {
    const parent = outerElementOf(child);
    if (parent === null) continue;
    const best = heaviest.get(parent);
    if (best === undefined || weight > (within.get(best) ?? 0)) heaviest.set(parent, child);
  }
  return heaviest;
}

/** The nearest article around the text; failing that the text's body, or the main element. */
function semanticAround(dense: Element, body: Element): Element | null {
  let other: Element | null = null;
  for (let at: Element | null = dense; at !== null && at !== body; at = outerElementOf(at)) {
    if (localNameOf(at) === 'article' || attributeHas(at, 'role', /^article$/i)) return at;
    const marked = localNameOf(at) === 'main' || attributeHas(at, 'role', /^main$/i);
    if (marked || attributeHas(at, 'itemprop', /^articleBody$/)) other ??= at;
  }
  return other;
}

/** Climbs a little, if that brings the headline in. */
function withHeadline(dense: Element, body: Element): Element {
  let at: Element | null = dense;
  for (let level = 0; level <= MAX_CLIMB_TO_HEADLINE && at !== null && at !== body; level++) {
    if (holds(at, 'h1')) return at;
    at = outerElementOf(at);
  }
  return dense;
}
