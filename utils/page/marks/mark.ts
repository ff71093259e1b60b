import type { TextPlace } from '../../article/blocks/page-block';
import { createTreeWalker, documentOf, isText } from '../../article/dom/read-node';
import type { Mention } from '../../recognition/contract';

/** A mention as it stands in the page. */
export interface Mark {
  /** `block:start`, unique on the page. */
  readonly id: string;
  readonly mention: Mention;
  /** As the page can reach it, it may be elsewhere than it was put: `Marks` has the last word. */
  readonly range: Range;
}

/** The id of a mention's mark. */
export function markId({ block, start }: { block: number; start: number }): string {
  return `${block}:${start}`;
}

/** The text nodes a range stands in, in order; most names stand in one. */
export function textNodesOf(range: Range): Text[] {
  const { startContainer, endContainer, commonAncestorContainer } = range;
  if (startContainer === endContainer) return isText(startContainer) ? [startContainer] : [];
  const walker = walkerOver(commonAncestorContainer);
  const nodes: Text[] = [];
  walker.currentNode = startContainer;
  for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
    if (isText(node)) nodes.push(node);
    if (node === endContainer) break;
  }
  return nodes;
}

/** The text of a range, white space collapsed as the browser shows it. */
export function textOf(range: Range): string {
  return range
    .toString()
    .replace(/[ \t\n\f\r]+/g, ' ')
    .trim();
}

/** Whether two ranges begin and end at the same places. */
export function sameRange(one: TextPlace, other: TextPlace): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

function walkerOver(root: Node): TreeWalker {
  return createTreeWalker(documentOf(root), root, NodeFilter.SHOW_TEXT);
}
