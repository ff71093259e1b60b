import {
  LEAST_CARD_HEIGHT_PX,
  MOST_SHEET_SHARE,
  MOST_SHEET_WIDTH_PX,
  SHEET_BELOW_PX,
} from '../constants';
import { putInWindow, windowSize } from './place-card';

/** How a card stands: beside its name, or as a sheet at the window's lower edge. */
export type Shape = 'beside' | 'sheet';

/** The part of the window that is seen: less than all of it under a keyboard, or pinched open. */
interface Seen {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Fingers, and narrow windows, have a sheet. */
export function shapeFor(touched: boolean): Shape {
  return touched || windowSize().width < SHEET_BELOW_PX ? 'sheet' : 'beside';
}

/** The size of a sheet, in CSS pixels: full width where that is not too wide to read. */
export function sheetRoom(): { readonly width: number; readonly height: number } {
  const { width, height } = seen();
  return {
    width: Math.min(width, MOST_SHEET_WIDTH_PX),
    height: Math.max(LEAST_CARD_HEIGHT_PX, Math.floor(height * MOST_SHEET_SHARE)),
  };
}

/** Puts a sheet at the lower edge of what is seen, in its middle. */
export function placeSheet(sheet: HTMLElement): void {
  const { x, y, width, height } = seen();
  putInWindow(sheet, (own) => ({
    x: x + (width - own.width) / 2,
    y: y + height - own.height,
  }));
}

/**
 * Calls back when the window is turned or resized, or a keyboard comes or goes. Not where the reader
 * pinches: whoever does that with a sheet open wants to see it larger too.
 */
export function watchSeen(changed: () => void, signal: AbortSignal): void {
  const { visualViewport } = window;
  let scale = visualViewport?.scale ?? 1;
  const tell = ({ isTrusted }: Event): void => {
    const now = visualViewport?.scale ?? 1;
    const isPinched = now !== scale;
    scale = now;
    if (isTrusted && !isPinched) changed();
  };
  const how = { passive: true, signal };
  window.addEventListener('resize', tell, how);
  visualViewport?.addEventListener?.('resize', tell, how);
}

function seen(): Seen {
  const { visualViewport } = window;
  if (!visualViewport) return { x: 0, y: 0, ...windowSize() };
  const { offsetLeft: x = 0, offsetTop: y = 0, width, height } = visualViewport;
  return { x, y, width, height };
}
