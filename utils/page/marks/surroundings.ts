import { closest, isElement, parentElementOf } from '../../article/dom/read-node';

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

function isInside(node: Node, selector: string): boolean {
  const element = isElement(node) ? node : parentElementOf(node);
  return element !== null && closest(element, selector) !== null;
}
