import { CARD_GAP_PX, MOST_CARD_HEIGHT_PX, MOST_CARD_SHARE } from '../../constants';
import { cardWidth } from '../card-host';
import type { Point } from '../place-card';

/** A width and a height, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Widths of people side by side, in CSS pixels: what a row is about, and each person. */
const TITLES_WIDTH_PX = 104;
const PERSON_WIDTH_PX = 308;

/** Less wide, people stand one above the other, in CSS pixels. */
const LEAST_TABLE_WIDTH_PX = 704;

/** People side by side take at most so much of the window's height: there is more to see of them. */
const MOST_TABLE_SHARE = 0.8;

/** How wide so many pinned people are drawn where there is so much room, in CSS pixels. */
export function pinsWidth(count: number, room: number): number {
  if (count < 2 || room < LEAST_TABLE_WIDTH_PX) return cardWidth(room);
  return Math.min(TITLES_WIDTH_PX + count * PERSON_WIDTH_PX, room);
}

/** How high so many may be in a window of this height, in CSS pixels. */
export function pinsRoom(count: number, windowHeight: number): number {
  if (count > 1) return Math.floor(windowHeight * MOST_TABLE_SHARE);
  return Math.floor(Math.min(MOST_CARD_HEIGHT_PX, windowHeight * MOST_CARD_SHARE));
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
