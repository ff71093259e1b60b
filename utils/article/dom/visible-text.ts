import { MAX_NODES_PER_PARAGRAPH } from '../constants';
import { holds } from './element-queries';
import { firstChildOf, isElement, isText, localNameOf, nextSiblingOf, parentOf } from './read-node';
import { SILENT_TAGS } from './tags';

/** Chinese, Japanese and Korean say in one character what takes others two or three. */
const DENSE = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;
const DENSE_WEIGHT = 2;

/** The length of a text, white space at its ends left out where that is cheap to know. */
function lengthOf(text: Text): number {
  const start = text.substringData(0, 200);
  const length = text.length > 200 ? text.length : start.trim().length;
  return DENSE.test(start) ? length * DENSE_WEIGHT : length;
}

/**
 * How much text an element has, in letters, up to `limit`, without copying it. At most a fixed number of
 * nodes is looked at. `skipped` leaves elements out, such as links.
 */
export function visibleLength(
  element: Element,
  limit: number,
  skipped: ReadonlySet<string> = SILENT_TAGS,
): number {
  let length = 0;
  let seen = 0;
  let node: Node | null = firstChildOf(element);
  while (node !== null && length < limit && seen++ < MAX_NODES_PER_PARAGRAPH) {
    if (isText(node)) length += lengthOf(node);
    const enters =
      isElement(node) && firstChildOf(node) !== null && !skipped.has(localNameOf(node));
    node = enters ? firstChildOf(node) : following(node, element);
  }
  return Math.min(length, limit);
}

/** Whether an element has at most so much text, in few enough nodes to see it all. */
export function isShort(element: Element, limit: number): boolean {
  return !holds(element, '*', MAX_NODES_PER_PARAGRAPH / 2) && visibleLength(element, limit) < limit;
}

/** The next node in document order that is not inside this one. */
function following(node: Node, within: Element): Node | null {
  for (let at: Node | null = node; at !== null && at !== within; at = parentOf(at)) {
    if (nextSiblingOf(at) !== null) return nextSiblingOf(at);
  }
  return null;
}

/**
 * The beginning of an element's text, white space collapsed, at most `limit` characters. Looks at
 * a fixed number of nodes, so that asking it of any element is cheap.
 */
export function plainText(element: Element, limit: number): string {
  let text = '';
  let seen = 0;
  const open: (Node | null)[] = [firstChildOf(element)];
  while (open.length > 0 && text.length < limit && seen++ < MAX_NODES_PER_PARAGRAPH) {
    const node = open.pop() ?? null;
    if (node === null) continue;
    open.push(nextSiblingOf(node));
    if (isText(node)) text += node.substringData(0, limit);
    if (isElement(node)) {
      if (localNameOf(node) === 'br') text += ' ';
      if (!SILENT_TAGS.has(localNameOf(node))) open.push(firstChildOf(node));
    }
  }
  return collapseSpace(text.slice(0, limit * 2)).slice(0, limit);
}

/** White space to single blanks, none at the ends. */
export function collapseSpace(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
