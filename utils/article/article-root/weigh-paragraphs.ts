import { handlingOf } from '../blocks/element-handling';
import {
  MAX_PARAGRAPH_WEIGHT,
  MAX_PARAGRAPHS,
  MIN_PARAGRAPH,
  PARAGRAPH_LENGTH,
  PARAGRAPHS_BETWEEN_PAUSES,
  PARAGRAPHS_PER_HOLDER,
  RUNNING_PARAGRAPH,
} from '../constants';
import { firstOf } from '../dom/element-queries';
import {
  elementsWithTag,
  firstChildOf,
  isText,
  localNameOf,
  nextSiblingOf,
  outerElementOf,
  querySelectorAll,
} from '../dom/read-node';
import { visibleLength } from '../dom/visible-text';
import type { Steps } from '../steps';

/** How much running text each element of a page holds, by its paragraphs. */
export interface ParagraphWeights {
  /** Text in the element's paragraphs, at any depth, in UTF-16 units. */
  readonly within: ReadonlyMap<Element, number>;
  /** Paragraphs of running text that are the element's own children, and their text. */
  readonly direct: ReadonlyMap<Element, { readonly count: number; readonly text: number }>;
}

/** Besides `p`, elements in which pages put running text, often parted by `br`. */
const TEXT_HOLDERS = ['div', 'td', 'section', 'article', 'main', 'dd', 'blockquote', 'font'];

const IN_SHADOW = `p, ${TEXT_HOLDERS.join()}`;

const LINKS: ReadonlySet<string> = new Set(['a', 'script', 'style']);

/**
 * Weighs, step by step, the paragraphs of a page that reading would come to, links left out. Other
 * elements that hold a paragraph's worth of text directly count as one. What stands in `roots` counts
 * where they are hosted.
 */
export function* weighParagraphs(
  body: Element,
  roots: readonly ShadowRoot[] = [],
): Steps<ParagraphWeights> {
  const within = new Map<Element, number>();
  const direct = new Map<Element, { count: number; text: number }>();
  const read = new Map<Element, boolean>();
  let work = 0;
  for (const paragraph of yield* paragraphsOf(body, roots)) {
    if (++work % PARAGRAPHS_BETWEEN_PAUSES === 0) yield null;
    const many = localNameOf(paragraph) === 'p' ? 1 : PARAGRAPHS_PER_HOLDER;
    const length = visibleLength(paragraph, MAX_PARAGRAPH_WEIGHT * many, LINKS);
    const parent = outerElementOf(paragraph);
    if (length < MIN_PARAGRAPH || parent === null || !isRead(paragraph, body, read)) continue;
    for (let at: Element | null = paragraph; at !== null; at = outerElementOf(at)) {
      within.set(at, (within.get(at) ?? 0) + length);
      if (at === body) break;
    }
    if (length >= RUNNING_PARAGRAPH) {
      const { count, text } = direct.get(parent) ?? { count: 0, text: 0 };
      const paragraphs = many === 1 ? 1 : Math.max(1, Math.floor(length / PARAGRAPH_LENGTH));
      direct.set(parent, { count: count + paragraphs, text: text + length });
    }
  }
  return { within, direct };
}

function* paragraphsOf(body: Element, roots: readonly ShadowRoot[]): Steps<Element[]> {
  const found = firstOf(elementsWithTag(body, 'p'), MAX_PARAGRAPHS);
  for (const tag of TEXT_HOLDERS) {
    yield null;
    found.push(...firstOf(elementsWithTag(body, tag), MAX_PARAGRAPHS).filter(holdsText));
  }
  for (const root of roots) {
    yield null;
    const holders = firstOf(querySelectorAll(root, IN_SHADOW), MAX_PARAGRAPHS);
    found.push(...holders.filter((one) => localNameOf(one) === 'p' || holdsText(one)));
  }
  return holdsText(body) ? [...found, body] : found;
}

function holdsText(element: Element): boolean {
  let seen = 0;
  for (let node = firstChildOf(element); node !== null && seen++ < 40; node = nextSiblingOf(node)) {
    if (isText(node) && node.length >= RUNNING_PARAGRAPH) {
      if (node.substringData(0, 2000).trim().length >= RUNNING_PARAGRAPH) return true;
    }
  }
  return false;
}

/** Whether reading from the body comes to an element; each ancestor is judged once. */
function isRead(element: Element, body: Element, known: Map<Element, boolean>): boolean {
  const path: Element[] = [];
  let answer = true;
  for (let at: Element | null = element; at !== null && at !== body; at = outerElementOf(at)) {
    const before = known.get(at);
    if (before !== undefined) {
      answer = before;
      break;
    }
    path.push(at);
  }
  for (const at of path.reverse()) {
    if (answer) {
      const handling = handlingOf(at);
      answer = handling === 'block' || handling === 'inline';
    }
    known.set(at, answer);
  }
  return answer;
}
