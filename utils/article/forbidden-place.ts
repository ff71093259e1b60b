import { handlingOf, isEditable } from './element-handling';

/** Tags whose content is never touched, whoever asks. */
const FORBIDDEN: ReadonlySet<string> = new Set(
  'script style noscript template textarea svg math fact-context-card'.split(' '),
);

/** Whether a node is in an editor, a script or an element of ours: never to be read or marked. */
export function isForbiddenPlace(node: Node): boolean {
  if ((node.ownerDocument ?? (node as Document)).designMode?.toLowerCase() === 'on') return true;
  for (let at: Node | null = node; at !== null; at = parentOf(at)) {
    if (at.nodeType !== 1) continue;
    if (FORBIDDEN.has((at as Element).localName) || isEditable(at as Element)) return true;
  }
  return false;
}

/**
 * Whether reading `within` would come to this node: for whoever sees the page change and wants to
 * read only what changed.
 */
export function isReadPlace(node: Node, within: Node): boolean {
  if (isForbiddenPlace(node)) return false;
  for (let at: Node | null = node; at !== null && at !== within; at = parentOf(at)) {
    if (at.nodeType !== 1) continue;
    const handling = handlingOf(at as Element);
    if (handling !== 'block' && handling !== 'inline') return false;
  }
  return true;
}

function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}
