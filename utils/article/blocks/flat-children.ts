import {
  assignedNodesOf,
  childNodesOf,
  firstChildOf,
  isElement,
  localNameOf,
  nextSiblingOf,
  parentOf,
} from '../dom/read-node';
/** Opens an element's shadow root, also a closed one; null where there is none. */
export type OpenShadowRoot = (element: Element) => ShadowRoot | null;

/**
 * An element's children as a reader sees them, one by one: those of its shadow root in place of
 * its own, and a slot's assigned nodes in place of the slot's. The page may change meanwhile.
 */
export function flatChildren(parent: Node, open?: OpenShadowRoot): Iterator<Node> {
  if (open !== undefined && isElement(parent)) {
    if (localNameOf(parent) === 'slot') {
      const assigned = assignedNodesOf(parent as HTMLSlotElement);
      if (assigned.length > 0) return assigned[Symbol.iterator]();
    }
    const shadow = open(parent);
    if (shadow !== null) return childrenOf(shadow);
  }
  return childrenOf(parent);
}

/**
 * Children in order, robust against changes between two steps: when the last child was taken away
 * or replaced, reading goes on at the place where it stood.
 */
function* childrenOf(parent: Node): Generator<Node, undefined> {
  let at = 0;
  let node: Node | null = firstChildOf(parent);
  while (node !== null) {
    yield node;
    if (parentOf(node) === parent) {
      node = nextSiblingOf(node);
      at++;
    } else {
      node = childNodesOf(parent).item(at);
    }
  }
}
