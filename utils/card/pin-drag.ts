/**
 * The drag of a pinned card, as values. A frame that moves with the pointer measures it in a place
 * that moves too, so the screen's pixels tell the way. Those are not the frame's where the reader has
 * zoomed: how many of one make the other is seen in the first piece of the way, while the frame still
 * stands.
 */

/** Where a pointer is: in the frame, and on the screen. */
export interface PointerPlace {
  readonly clientX: number;
  readonly clientY: number;
  readonly screenX: number;
  readonly screenY: number;
}

/** A drag under way. */
export interface PinDrag {
  /** Where it began. */
  readonly from: PointerPlace;
  /** Up to where the card has been moved, in pixels of the screen. */
  readonly at: { readonly x: number; readonly y: number };
  /** Frame's pixels to one of the screen; null: the card has not moved yet. */
  readonly ratio: number | null;
}

/**
 * So far goes a pointer before it drags, in pixels of the screen: less is the shaking of a hand, and too
 * little to tell the ratio by.
 */
export const DRAG_BEGINS_PX = 12;

/**
 * A ratio so near to 1 is 1: places in a frame are whole pixels, which over the first piece of the way
 * makes an error of this size.
 */
export const NEARLY_ONE = 0.05;

/** A pointer is pressed on what a card is dragged by. */
export function startDrag(from: PointerPlace): PinDrag {
  return { from, at: { x: from.screenX, y: from.screenY }, ratio: null };
}

/** The pointer has moved: the drag from now on, and how the card is to move, in the frame's pixels. */
export function moveDrag(
  drag: PinDrag,
  to: PointerPlace,
): { readonly drag: PinDrag; readonly dx: number; readonly dy: number } {
  const ratio = drag.ratio ?? ratioOf(drag.from, to);
  if (ratio === null) return { drag, dx: 0, dy: 0 };
  const at = { x: to.screenX, y: to.screenY };
  const dx = (at.x - drag.at.x) * ratio;
  const dy = (at.y - drag.at.y) * ratio;
  return { drag: { ...drag, at, ratio }, dx, dy };
}

/** Null where the pointer has not gone far enough. */
function ratioOf(from: PointerPlace, to: PointerPlace): number | null {
  const onScreen = Math.hypot(to.screenX - from.screenX, to.screenY - from.screenY);
  if (onScreen < DRAG_BEGINS_PX) return null;
  const ratio = Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) / onScreen;
  return Math.abs(ratio - 1) < NEARLY_ONE ? 1 : ratio;
}
