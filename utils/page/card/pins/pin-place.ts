import {
  CARD_GAP_PX,
  LEAST_CARD_HEIGHT_PX,
  MOST_CARD_HEIGHT_PX,
  MOST_CARD_SHARE,
  MOST_PINNED_SHEET_SHARE,
  MOST_TABLE_SHARE,
  PINNED_PERSON_PX,
  PINNED_TITLES_PX,
} from '../../constants';
import { cardWidth } from '../card-host';
import type { Point } from '../place-card';
import type { Shape } from '../sheet';

/** A width and a height, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * How wide so many pinned people are drawn where there is so much room, in CSS pixels: side by side, or
 * one above the other where a column would be too narrow to read.
 */
export function pinsWidth(count: number, room: number): number {
  if (count < 2 || room < PINNED_TITLES_PX + count * PINNED_PERSON_PX.least) return cardWidth(room);
  return Math.min(PINNED_TITLES_PX + count * PINNED_PERSON_PX.most, room);
}

/** How high so many may be in a window of this height, in CSS pixels. */
export function pinsRoom(count: number, shape: Shape, windowHeight: number): number {
  const share = (most: number) => Math.floor(windowHeight * most);
  if (shape === 'sheet') return Math.max(LEAST_CARD_HEIGHT_PX, share(MOST_PINNED_SHEET_SHARE));
  if (count > 1) return share(MOST_TABLE_SHARE);
  return Math.min(MOST_CARD_HEIGHT_PX, share(MOST_CARD_SHARE));
}

/** The place nearest to the one wanted where a box of this size is inside the window. */
export function insideWindow({ x, y }: Point, box: Size, window: Size): Point {
  return {
    x: between(CARD_GAP_PX, x, window.width - box.width - CARD_GAP_PX),
    y: between(CARD_GAP_PX, y, window.height - box.height - CARD_GAP_PX),
  };
}

/** What is larger than the window is seen from its beginning. */
function between(least: number, wanted: number, most: number): number {
  return Math.max(least, Math.min(wanted, most));
}
