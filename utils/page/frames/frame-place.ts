import {
  boxOf,
  clientLeftOf,
  clientTopOf,
  documentOf,
  isConnected,
  isDead,
  windowOf,
} from '../../article/dom/read-node';

/** A way from one place to another, in CSS pixels. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

const NONE: Shift = { x: 0, y: 0 };

/** The element of the frame a document is in; null for a document that is in none. */
export function frameElementOf(document: Document): Element | null {
  // A page may have taken the frame away meanwhile.
  return windowOf(document)?.frameElement ?? null;
}

/** Whether no window of the page shows a document any more. */
export function isGone(document: Document): boolean {
  if (isDead(document) || windowOf(document) === null) return true;
  const frame = frameElementOf(document);
  return frame !== null && !isConnected(frame);
}

/** Whether a range has gone with its frame: then even to ask where it begins may throw. */
export function isRangeGone(range: Range): boolean {
  try {
    return isGone(documentOf(range.startContainer));
  } catch {
    return true;
  }
}

/** How far a document's corner is from that of the page's window; nothing for the page's own. */
export function shiftOf(document: Document): Shift {
  const frame = frameElementOf(document);
  if (frame === null || document === globalThis.document) return NONE;
  const { left, top } = boxOf(frame);
  const outer = shiftOf(documentOf(frame));
  return {
    x: outer.x + left + clientLeftOf(frame),
    y: outer.y + top + clientTopOf(frame),
  };
}
