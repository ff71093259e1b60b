import { createRange, documentOf, isConnected, isText } from '../../article/dom/read-node';
import { type Mark, sameRange, textOf } from './mark';

/**
 * A mark with where it belongs. A page can reach a painted range by its registry, and move it over
 * another name; a range of our own beside it would make each change of the page dearer.
 */
export interface PlacedMark {
  readonly mark: Mark;
  /** What the mark stood on when it was made. */
  readonly text: string;
  place: StaticRange;
}

/** A mark that belongs where it is now. */
export function placed(mark: Mark): PlacedMark {
  return { mark, text: textOf(mark.range), place: placeOf(mark.range) };
}

/**
 * Puts a mark's range back where the page has moved it from; false where the text it was made for is
 * there no more. A range that has moved with its text has a new place.
 */
export function isBack(known: PlacedMark): boolean {
  const { mark, text, place } = known;
  if (sameRange(mark.range, place)) return textOf(mark.range) === text;
  const before = createRange(documentOf(place.startContainer));
  if (isIn(place)) {
    before.setStart(place.startContainer, place.startOffset);
    before.setEnd(place.endContainer, place.endOffset);
  }
  if (textOf(before) === text) {
    mark.range.setStart(place.startContainer, place.startOffset);
    mark.range.setEnd(place.endContainer, place.endOffset);
    return true;
  }
  if (textOf(mark.range) !== text) return false;
  known.place = placeOf(mark.range);
  return true;
}

function placeOf({ startContainer, startOffset, endContainer, endOffset }: Range): StaticRange {
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

/** Whether its nodes are in the page and long enough still. */
function isIn({ startContainer, startOffset, endContainer, endOffset }: StaticRange): boolean {
  const reaches = (node: Node, offset: number) =>
    isText(node) && isConnected(node) && offset <= node.length;
  return reaches(startContainer, startOffset) && reaches(endContainer, endOffset);
}
