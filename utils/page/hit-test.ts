import type { Mark } from './mark';
import type { Marks } from './marks';

/**
 * The mark under a point of the window, or null. The caret under the point names the text node, one
 * cheap look-up; as it snaps to the nearest text, the mark's own line boxes have the last word.
 */
export function markAt(document: Document, marks: Marks, x: number, y: number): Mark | null {
  const node = document.caretPositionFromPoint(x, y)?.offsetNode;
  if (!node) return null;
  const candidates = node instanceof Text ? marks.at(node) : underCover(node, marks);
  return candidates.find(({ range }) => contains(range, x, y)) ?? null;
}

/**
 * News cards lay a link over their whole area; then the caret is in the link. The marks beneath it
 * are those inside the box the link is stretched over.
 */
function underCover(node: Node, marks: Marks): Mark[] {
  // A form's own properties may be its fields: methods are called by their first owner.
  const { closest } = Element.prototype;
  const link = node instanceof Element ? closest.call(node, 'a, button, [role="link"]') : null;
  const box = link instanceof HTMLElement ? link.offsetParent : null;
  if (!box || box === box.ownerDocument.body) return [];
  const { contains: isIn } = Node.prototype;
  return [...marks.all()].filter(
    ({ id, range }) => isIn.call(box, range.startContainer) && marks.standing(id) !== undefined,
  );
}

function contains(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  }
  return false;
}
