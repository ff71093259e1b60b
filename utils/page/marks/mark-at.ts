import type { OpenShadowRoot } from '../../article/blocks/flat-children';
import {
  bodyElementOf,
  caretPositionFromPoint,
  closest,
  contains,
  documentOf,
  elementFromPoint,
  hostOf,
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
export function markAt(
  document: Document,
  marks: Marks,
  x: number,
  y: number,
  open?: OpenShadowRoot,
): Mark | null {
  const node = nodeAt(document, x, y, open);
  if (!node) return null;
  const candidates = isText(node) ? marks.at(node) : underCover(node, marks);
  return candidates.find(({ range }) => isWithin(range, x, y)) ?? null;
}

/** The node of the caret under a point, in shadow roots too: of those the browser tells only who names them. */
function nodeAt(document: Document, x: number, y: number, open?: OpenShadowRoot) {
  const node = caretPositionFromPoint(document, x, y)?.offsetNode;
  if (!open || !node || isText(node)) return node;
  const shadowRoots = rootsAt(document, x, y, open);
  if (shadowRoots.length === 0) return node;
  return caretPositionFromPoint(document, x, y, { shadowRoots })?.offsetNode;
}

/** The shadow roots that a point is in, from the outermost. */
function rootsAt(document: Document, x: number, y: number, open: OpenShadowRoot): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let tree: Document | ShadowRoot = document; roots.length < MOST_NESTED; ) {
    const element = elementFromPoint(tree, x, y);
    const root: ShadowRoot | null = element && element !== hostOf(tree) ? open(element) : null;
    if (root === null) break;
    roots.push(root);
    tree = root;
  }
  return roots;
}

/** Shadow roots within each other that are gone into: each is asked what is topmost in it. */
const MOST_NESTED = 20;

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
