import type { Mark } from './mark';
import type { TimelessEvent } from './session-driver';

/** What the pointer's watcher needs. */
export interface PointerOptions {
  readonly document: Document;
  /** The card's host element: what happens in its frame is told by the frame. */
  readonly host: Element;
  readonly markAt: (x: number, y: number) => Mark | null;
  readonly dispatch: (event: TimelessEvent) => void;
  readonly isOpen: () => boolean;
  /** The pointer drags something of the card, wherever it is meanwhile. */
  readonly isCardPressed: () => boolean;
  readonly signal: AbortSignal;
}

/**
 * Turns what the reader's hand does into events of the card's session. What a page's script makes
 * up (`isTrusted` is false) opens, moves and closes nothing.
 */
export function watchPointer(options: PointerOptions): void {
  const { document, host, dispatch, isOpen, signal } = options;
  const listen = { capture: true, passive: true, signal };
  const move = oncePerFrame((event: PointerEvent) => moved(event, options));
  let last = { x: Number.NaN, y: Number.NaN };

  document.addEventListener(
    'pointermove',
    trusted((event: PointerEvent) => {
      // Browsers report a move when the page moves under a resting pointer; that opens nothing.
      if (event.screenX === last.x && event.screenY === last.y) return;
      last = { x: event.screenX, y: event.screenY };
      if (event.pointerType !== 'touch') move(event);
    }),
    listen,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    trusted(({ buttons }: PointerEvent) => {
      if (buttons === 0 || !options.isCardPressed()) dispatch({ type: 'away' });
    }),
    { passive: true, signal },
  );
  document.addEventListener(
    'scroll',
    trusted(() => dispatch({ type: 'scroll' })),
    listen,
  );
  document.addEventListener(
    'pointerdown',
    trusted(({ target }: PointerEvent) => {
      if (target !== host) dispatch({ type: 'dismiss' });
    }),
    listen,
  );
  window.addEventListener(
    'keydown',
    trusted((event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isOpen()) return;
      // Esc is the card's while it is open: a dialog beneath it stays.
      event.preventDefault();
      event.stopImmediatePropagation();
      dispatch({ type: 'dismiss' });
    }),
    { capture: true, signal },
  );
}

/** Passes on what the reader did, and nothing that a script made up. */
function trusted<E extends Event>(handle: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) handle(event);
  };
}

function moved(event: PointerEvent, options: PointerOptions): void {
  const { host, markAt, dispatch, isCardPressed } = options;
  const { clientX: x, clientY: y } = event;
  if (event.target === host || (event.buttons !== 0 && isCardPressed())) {
    dispatch({ type: 'over-card' });
    return;
  }
  // With a button down the reader is selecting text.
  const mark = event.buttons === 0 ? markAt(x, y) : null;
  if (mark) dispatch({ type: 'over-mark', mark: mark.id, x, y });
  else dispatch({ type: 'away' });
}

/** Calls back with the latest event, at most once a frame. */
function oncePerFrame<E>(callback: (event: E) => void): (event: E) => void {
  let latest: E | null = null;
  return (event) => {
    if (latest === null) {
      requestAnimationFrame(() => {
        const due = latest;
        latest = null;
        if (due !== null) callback(due);
      });
    }
    latest = event;
  };
}
