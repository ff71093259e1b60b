/** A sheet that is dragged down: where the finger took it and is now, in CSS pixels and milliseconds. */
export interface Drag {
  readonly from: number;
  readonly y: number;
  readonly at: number;
  /** How fast it last went down, in pixels a millisecond. */
  readonly speed: number;
}

/** Nearer than this, in CSS pixels, is a finger that trembles. */
const LEAST_WAY_PX = 24;
/** This share of its height down, a sheet does not come back. */
const SHARE_TO_CLOSE = 0.3;
/** Nor does one that is flung down this fast, in pixels a millisecond. */
const SPEED_TO_CLOSE = 0.5;

/** Takes a sheet. */
export function startDrag(y: number, at: number): Drag {
  return { from: y, y, at, speed: 0 };
}

/** Moves it along. */
export function moveDrag(drag: Drag, y: number, at: number): Drag {
  const passed = at - drag.at;
  return { ...drag, y, at, speed: passed > 0 ? (y - drag.y) / passed : drag.speed };
}

/** How far down the sheet is; it does not go up. */
export function wayOf({ from, y }: Drag): number {
  return Math.max(0, y - from);
}

/** Whether a sheet of a height closes that is let go of so. */
export function isDraggedOff(drag: Drag, height: number): boolean {
  const way = wayOf(drag);
  return way >= LEAST_WAY_PX && (way >= height * SHARE_TO_CLOSE || drag.speed >= SPEED_TO_CLOSE);
}
