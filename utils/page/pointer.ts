import type { Mark } from './mark';
import type { TimelessEvent } from './session-driver';

/** What the pointer's watcher needs. */
export interface PointerOptions {
  readonly document: Document;
  /** The card's host element, which events from inside the card are retargeted to. */
  readonly host: Element;
  readonly markAt: (x: number, y: number) => Mark | null;
  readonly dispatch: (event: TimelessEvent) => void;
  readonly isOpen: () => boolean;
  readonly signal: AbortSignal;
}

/** Turns what the reader's hand does into events of the card's session. */
export function watchPointer(options: PointerOptions): void {
  const { document, host, dispatch, isOpen, signal } = options;
  const listen = { capture: true, passive: true, signal };
  // A slider of the card, or a selection in it, follows a pressed pointer wherever it goes.
  let pressedOnCard = false;
  const move = oncePerFrame((event: PointerEvent) => {
    if (pressedOnCard && event.buttons !== 0) dispatch({ type: 'over-card' });
    else moved(event, options);
  });
  let last = { x: Number.NaN, y: Number.NaN };

  document.addEventListener(
    'pointermove',
    (event) => {
      // Browsers report a move when the page moves under a resting pointer; that opens nothing.
      if (event.screenX === last.x && event.screenY === last.y) return;
      last = { x: event.screenX, y: event.screenY };
      if (event.pointerType !== 'touch') move(event);
    },
    listen,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    ({ buttons }) => {
      if (!pressedOnCard || buttons === 0) dispatch({ type: 'away' });
    },
    { passive: true, signal },
  );
  document.addEventListener('scroll', () => dispatch({ type: 'scroll' }), listen);
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      pressedOnCard = target === host;
      if (!pressedOnCard) dispatch({ type: 'dismiss' });
    },
    listen,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !isOpen()) return;
      // Esc is the card's while it is open: a dialog beneath it stays.
      event.preventDefault();
      event.stopImmediatePropagation();
      dispatch({ type: 'dismiss' });
    },
    { capture: true, signal },
  );
}

function moved(event: PointerEvent, { host, markAt, dispatch }: PointerOptions): void {
  const { clientX: x, clientY: y } = event;
  // With a button down the reader is selecting text.
  const mark = event.buttons === 0 && event.target !== host ? markAt(x, y) : null;
  if (event.target === host) dispatch({ type: 'over-card' });
  else if (mark) dispatch({ type: 'over-mark', mark: mark.id, x, y });
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
