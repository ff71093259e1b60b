import { MAX_NODES_PER_PARAGRAPH } from './constants';
import { SILENT_TAGS } from './tags';

/**
 * The beginning of an element's text, white space collapsed, at most `limit` characters. Looks at
 * a fixed number of nodes, so that asking it of any element is cheap.
 */
export function plainText(element: Element, limit: number): string {
  let text = '';
  let seen = 0;
  const open: (Node | null)[] = [element.firstChild];
  while (open.length > 0 && text.length < limit && seen++ < MAX_NODES_PER_PARAGRAPH) {
    const node = open.pop() ?? null;
    if (node === null) continue;
    open.push(node.nextSibling);
    if (node.nodeType === 3) text += (node as Text).substringData(0, limit);
    if (node.nodeType === 1) {
      if ((node as Element).localName === 'br') text += ' ';
      if (!SILENT_TAGS.has((node as Element).localName)) open.push(node.firstChild);
    }
  }
  return collapseSpace(text.slice(0, limit * 2)).slice(0, limit);
}

/** White space to single blanks, none at the ends. */
export function collapseSpace(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
