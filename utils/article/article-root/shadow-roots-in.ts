import type { OpenShadowRoot } from '../blocks/flat-children';
import { MAX_SEARCHED_ELEMENTS, PARAGRAPHS_BETWEEN_PAUSES } from '../constants';
import { firstOf } from '../dom/element-queries';
import { documentOf, evaluate, querySelectorAll } from '../dom/read-node';
import type { Steps } from '../steps';

/** Elements of a page's own: the browser finds them without handing out all others. */
const OWN_ELEMENTS = './/*[contains(local-name(), "-")]';
/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE`, which is nowhere but in browsers. */
const SNAPSHOT = 7;

/** Finds, step by step, the shadow roots of a page's own elements, and all within those. */
export function* shadowRootsIn(body: Element, open: OpenShadowRoot): Steps<readonly ShadowRoot[]> {
  const roots: ShadowRoot[] = [];
  let left = MAX_SEARCHED_ELEMENTS;
  const look = (element: Element): void => {
    const root = open(element);
    if (root !== null) roots.push(root);
  };
  const own = evaluate(documentOf(body), OWN_ELEMENTS, body, null, SNAPSHOT, null);
  for (let at = 0; at < own.snapshotLength && left-- > 0; at++) {
    look(own.snapshotItem(at) as Element);
  }
  for (let at = 0; at < roots.length && left > 0; at++) {
    if (at % PARAGRAPHS_BETWEEN_PAUSES === 0) yield null;
    const inside = firstOf(querySelectorAll(roots[at] as ShadowRoot, '*'), left);
    left -= inside.length;
    inside.forEach(look);
  }
  return roots;
}
