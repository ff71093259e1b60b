import type { Placement } from '@floating-ui/dom';
import {
  CARD_GAP_PX,
  CARD_WIDTH_PX,
  ENOUGH_HEIGHT_PX,
  LEAST_CARD_HEIGHT_PX,
  LEAST_CARD_WIDTH_PX,
  LOW_WINDOW_PX,
  MOST_CARD_HEIGHT_PX,
  MOST_CARD_SHARE,
} from '../constants';

/** The line of a name, in CSS pixels of the window. */
export interface Line {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The window's inside, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The way the lines of a text go: one under the other, or beside the other to the left or right. */
export type Lines = 'down' | 'left' | 'right';

/** A place for a card beside the line of its name, and the room that is there. */
export interface Beside {
  readonly side: Placement;
  readonly width: number;
  /** The greatest height, in CSS pixels. */
  readonly height: number;
}

/**
 * The best place: where the next line is, or the line before; of text whose lines go down that is
 * above or below. In a window too low for a card there it stands beside the name, where that is wide
 * enough, with all of the window's height.
 */
export function bestPlace(line: Line, window: Size, lines: Lines): Beside {
  const isLow = window.height < LOW_WINDOW_PX;
  const whole = window.height - 2 * CARD_GAP_PX;
  const most = isLow ? whole : Math.min(MOST_CARD_HEIGHT_PX, window.height * MOST_CARD_SHARE);
  const left = line.left - 2 * CARD_GAP_PX;
  const right = window.width - line.right - 2 * CARD_GAP_PX;
  const upright = Math.max(line.top, window.height - line.bottom) - 2 * CARD_GAP_PX;
  const level = { width: CARD_WIDTH_PX, height: bounded(Math.min(upright, most)) };
  if (lines !== 'down') {
    const [ahead, behind] = lines === 'left' ? [left, right] : [right, left];
    const side = lines === 'left' ? 'left-start' : 'right-start';
    const other = lines === 'left' ? 'right-start' : 'left-start';
    if (ahead >= CARD_WIDTH_PX || ahead >= Math.max(behind, LEAST_CARD_WIDTH_PX)) {
      return { side, width: widthIn(ahead), height: bounded(most) };
    }
    if (behind >= LEAST_CARD_WIDTH_PX) {
      return { side: other, width: widthIn(behind), height: bounded(most) };
    }
    return { side: 'bottom-start', ...level };
  }
  const beside = Math.max(left, right);
  if (isLow && upright < ENOUGH_HEIGHT_PX && beside >= LEAST_CARD_WIDTH_PX) {
    const side = right >= left ? 'right-start' : 'left-start';
    return { side, width: widthIn(beside), height: bounded(whole) };
  }
  return { side: 'bottom-start', ...level };
}

const widthIn = (room: number): number => Math.min(CARD_WIDTH_PX, Math.floor(room));

const bounded = (height: number): number => Math.max(LEAST_CARD_HEIGHT_PX, Math.floor(height));
