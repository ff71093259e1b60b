import { MAX_NODES_PER_PARAGRAPH } from '../constants';
import { firstChildOf, isElement, isText, localNameOf, nextSiblingOf } from './read-node';
import { SILENT_TAGS } from './tags';

/**
 * The beginning of an element's text, white space collapsed, at most `limit` characters. Looks at
 * a fixed number of nodes, so that asking it of any element is cheap.
 */
export function plainText(element: Element, limit: number): string {
  let text = '';
  let seen = 0;
  const open: (Node | null)[] = [firstChildOf(element)];
  while (open.length > 0 && text.length < limit && seen++ < MAX_NODES_PER_PARAGRAPH) {
    const node = open.pop() ?? null;
    if (node === null) continue;
    open.push(nextSiblingOf(node));
    if (isText(node)) text += node.substringData(0, limit);
    if (isElement(node)) {
      if (localNameOf(node) === 'br') text += ' ';
      if (!SILENT_TAGS.has(localNameOf(node))) open.push(firstChildOf(node));
    }
  }
  return collapseSpace(text.slice(0, limit * 2)).slice(0, limit);
}

/** White space to single blanks, none at the ends. */
export function collapseSpace(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
