import {
  bodyElementOf,
  caretPositionFromPoint,
  closest,
  contains,
  documentOf,
  isElement,
  isText,
  offsetParentOf,
  windowOf,
} from '../../article/dom/read-node';
import type { Mark } from './mark';
import type { Marks } from './marks';

/**
 * The mark under a point of the window, or null. The caret under the point names the text node, one
 * cheap look-up; as it snaps to the nearest text, the mark's own line boxes have the last word.
 */
export function markAt(document: Document, marks: Marks, x: number, y: number): Mark | null {
  const node = caretPositionFromPoint(document, x, y)?.offsetNode;
  if (!node) return null;
  const candidates = isText(node) ? marks.at(node) : underCover(node, marks);
  return candidates.find(({ range }) => isWithin(range, x, y)) ?? null;
}

/**
 * News cards lay a link over their whole area; then the caret is in the link. The marks beneath it
 * are those inside the box the link is stretched over.
 */
function underCover(node: Node, marks: Marks): Mark[] {
  const link = isElement(node) ? closest(node, 'a, button, [role="link"]') : null;
  const { HTMLElement: AnElement } = (windowOf(documentOf(node)) ?? window) as typeof globalThis;
  const box = link instanceof AnElement ? offsetParentOf(link) : null;
  if (!box || box === bodyElementOf(documentOf(box))) return [];
  return [...marks.all()].filter(
    (mark) => contains(box, marks.nodeOf(mark)) && marks.standing(mark.id) !== undefined,
  );
}

function isWithin(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  }
  return false;
}
