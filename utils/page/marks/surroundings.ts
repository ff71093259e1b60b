import { closest, hostOf, isElement, outerElementOf, rootOf } from '../../article/dom/read-node';

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const LINK = 'a[href], [role="link"]';

/** Whether a node is in a heading. */
export function isInHeading(node: Node): boolean {
  return isInside(node, HEADING);
}

/** Whether a node is in a link. */
export function isInLink(node: Node): boolean {
  return isInside(node, LINK);
}

/** Whether a node is in an element that a selector fits, be it outside the shadow root it stands in. */
export function isInside(node: Node, selector: string): boolean {
  let at: Element | null = isElement(node) ? node : outerElementOf(node);
  while (at !== null) {
    if (closest(at, selector) !== null) return true;
    at = hostOf(rootOf(at));
  }
  return false;
}
