import {
  designModeOf,
  documentOf,
  hostOf,
  isElement,
  localNameOf,
  parentOf,
} from '../dom/read-node';
import { handlingOf, isEditable } from './element-handling';

/** Tags whose content is never touched, whoever asks. */
const FORBIDDEN: ReadonlySet<string> = new Set(
  'script style noscript template textarea svg math fact-context-card'.split(' '),
);

/** Whether a node is in an editor, a script or an element of ours: never to be read or marked. */
export function isForbiddenPlace(node: Node): boolean {
  if (designModeOf(documentOf(node))?.toLowerCase() === 'on') return true;
  for (let at: Node | null = node; at !== null; at = parentOrHostOf(at)) {
    if (!isElement(at)) continue;
    if (FORBIDDEN.has(localNameOf(at)) || isEditable(at)) return true;
  }
  return false;
}

/**
 * Whether reading `within` would come to this node: for whoever sees the page change and wants to
 * read only what changed.
 */
export function isReadPlace(node: Node, within: Node): boolean {
  if (isForbiddenPlace(node)) return false;
  for (let at: Node | null = node; at !== null && at !== within; at = parentOrHostOf(at)) {
    if (!isElement(at)) continue;
    const handling = handlingOf(at);
    if (handling !== 'block' && handling !== 'inline') return false;
  }
  return true;
}

function parentOrHostOf(node: Node): Node | null {
  return parentOf(node) ?? hostOf(node);
}
