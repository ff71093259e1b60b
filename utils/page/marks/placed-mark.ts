import { rangeAt as liveRangeAt, type TextPlace } from '../../article/blocks/page-block';
import { createRange, documentOf, isConnected, isText } from '../../article/dom/read-node';
import { type Mark, sameRange, textOf } from './mark';

/**
 * A mark with where it belongs. A page can reach a painted range by its registry, and move it over
 * another name; a range of our own beside it would make each change of the page dearer.
 */
export interface PlacedMark {
  mark: Mark;
  /** Far from what the reader sees: it has no range of its own, which each change of the page would follow. */
  isFar: boolean;
  /** What the mark stood on when it was made. */
  readonly text: string;
  place: TextPlace;
}

/** A mark that belongs where it is now. */
export function placed(mark: Mark): PlacedMark {
  return { mark, isFar: false, text: textOf(mark.range), place: placeOf(mark.range) };
}

/** Gives up a mark's range: until it is near again, whoever asks for it gets one made on the spot. */
export function goFar(known: PlacedMark): void {
  const { id, mention } = known.mark;
  known.isFar = true;
  known.mark = {
    id,
    mention,
    get range() {
      return rangeAt(known.place);
    },
  };
}

/** Takes a range again; false where the text it was made for is there no more. */
export function comeNear(known: PlacedMark): boolean {
  const { id, mention, range } = known.mark;
  if (textOf(range) !== known.text) return false;
  known.isFar = false;
  known.mark = { id, mention, range };
  return true;
}

/**
 * Puts a mark's range back where the page has moved it from; false where the text it was made for is
 * there no more. A range that has moved with its text has a new place.
 */
export function isBack(known: PlacedMark): boolean {
  const { mark, text, place } = known;
  if (sameRange(mark.range, place)) return textOf(mark.range) === text;
  if (textOf(rangeAt(place)) === text) {
    mark.range.setStart(place.startContainer, place.startOffset);
    mark.range.setEnd(place.endContainer, place.endOffset);
    return true;
  }
  if (textOf(mark.range) !== text) return false;
  known.place = placeOf(mark.range);
  return true;
}

/** A range at a place; an empty one where the page has nothing there any more. */
function rangeAt(place: TextPlace): Range {
  return isIn(place) ? liveRangeAt(place) : createRange(documentOf(place.startContainer));
}

function placeOf({ startContainer, startOffset, endContainer, endOffset }: Range): TextPlace {
  return { startContainer, startOffset, endContainer, endOffset };
}

/** Whether its nodes are in the page and long enough still. */
function isIn({ startContainer, startOffset, endContainer, endOffset }: TextPlace): boolean {
  const reaches = (node: Node, offset: number) =>
    isText(node) && isConnected(node) && offset <= node.length;
  return reaches(startContainer, startOffset) && reaches(endContainer, endOffset);
}
