import type { OpenShadowRoot } from '../blocks/flat-children';
import { MAX_SEARCHED_ELEMENTS } from '../constants';
import { elementsIn, firstOf } from '../dom/element-queries';
import { localNameOf, querySelectorAll } from '../dom/read-node';
import type { Steps } from '../steps';

/**
 * Finds, step by step, the shadow roots of a page's own elements, and those within them, among so many
 * elements in all.
 */
export function* shadowRootsIn(
  body: Element,
  open: OpenShadowRoot,
  most = MAX_SEARCHED_ELEMENTS,
): Steps<readonly ShadowRoot[]> {
  const roots: ShadowRoot[] = [];
  let left = most;
  let elements = elementsIn(body, left);
  for (let at = 0; ; at++) {
    left -= elements.length;
    for (const element of elements) {
      const root = localNameOf(element).includes('-') ? open(element) : null;
      if (root !== null) roots.push(root);
    }
    const next = roots[at];
    if (next === undefined || left <= 0) return roots;
    yield null;
    elements = firstOf(querySelectorAll(next, '*'), left);
  }
}
