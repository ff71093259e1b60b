import { createRange, documentOf, isConnected, rootOf } from '../dom/read-node';

/** A stretch of a block's text that stands, character for character, in one text node. */
export interface TextPiece {
  readonly node: Text;
  /** Offset in the node's data. */
  readonly nodeStart: number;
  /** Offset in the block's text. */
  readonly blockStart: number;
  readonly length: number;
}

/** A block of the page's running text, white space collapsed, with its way back to the DOM. */
export interface PageBlock {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  /** The element whose text this is. */
  readonly element: Element;
}

/** Where a stretch of text stands. It does not follow the page, as a range does, and so costs it nothing. */
export type TextPlace = Pick<
  AbstractRange,
  'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'
>;

/**
 * Where a stretch of a block's text stands now; null where the page has changed since it was read, or
 * where the stretch has no text of the page's own.
 */
export function placeOf(block: PageBlock, start: number, end: number): TextPlace | null {
  const touched = block.pieces.filter((piece) => endOf(piece) > start && piece.blockStart < end);
  const first = touched[0];
  const last = touched[touched.length - 1];
  if (first === undefined || last === undefined) return null;
  if (!touched.every((piece) => fits(block, piece, start, end))) return null;
  if (rootOf(first.node) !== rootOf(last.node)) return null;
  const startOffset = first.nodeStart + Math.max(0, start - first.blockStart);
  const endOffset = last.nodeStart + Math.min(last.length, end - last.blockStart);
  if (first.node === last.node && startOffset >= endOffset) return null;
  return { startContainer: first.node, startOffset, endContainer: last.node, endOffset };
}

/** The same as a live range, which the browser keeps true to every change of the page. */
export function rangeOf(block: PageBlock, start: number, end: number): Range | null {
  const place = placeOf(block, start, end);
  return place && rangeAt(place);
}

/** A live range at a place that has just been found. */
export function rangeAt(place: TextPlace): Range {
  const range = createRange(documentOf(place.startContainer));
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range;
}

function endOf(piece: TextPiece): number {
  return piece.blockStart + piece.length;
}

/** Compares what the node says now with what was read, between two offsets of the block. */
function fits(block: PageBlock, piece: TextPiece, start: number, end: number): boolean {
  const from = Math.max(piece.blockStart, start);
  const to = Math.min(endOf(piece), end);
  const nodeFrom = piece.nodeStart + (from - piece.blockStart);
  const { node } = piece;
  if (!isConnected(node) || node.length < nodeFrom + (to - from)) return false;
  const now = node.substringData(nodeFrom, to - from).replace(/[\t\n\f\r]/g, ' ');
  return now === block.text.slice(from, to);
}

/** The pieces of the part of a text from `start` to `end`, counted from `start`. */
export function piecesBetween(
  pieces: readonly TextPiece[],
  start: number,
  end: number,
): TextPiece[] {
  const inside: TextPiece[] = [];
  for (const { node, nodeStart, blockStart, length } of pieces) {
    const from = Math.max(blockStart, start);
    const to = Math.min(blockStart + length, end);
    if (from < to) {
      const moved = from - blockStart;
      inside.push({
        node,
        nodeStart: nodeStart + moved,
        blockStart: from - start,
        length: to - from,
      });
    }
  }
  return inside;
}
