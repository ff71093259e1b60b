import { addEventListener, matches, rootElementOf, windowOf } from '../../article/dom/read-node';
import { CARD_TIMINGS } from '../../card/hover-timings';
import type { Point } from '../card/place-card';
import type { Mark } from '../marks/mark';
import { isInside } from '../marks/surroundings';
import { type Listener, trusted } from './listeners';
import type { TimelessEvent } from './session-driver';
import { isByHand, touchListeners } from './touch';

/** The page whose pointer is watched, and who is told. */
export interface PointerOptions {
  readonly document: Document;
  /** The card's host element: what happens in its frame is told by the frame. */
  readonly host: Element;
  readonly markAt: (x: number, y: number) => Mark | null;
  readonly dispatch: (event: TimelessEvent) => void;
  readonly isOpen: () => boolean;
  /** Whether a tap on the name, which is within a link, opens its card; absent: the link works. */
  readonly isTapForCard?: (mark: Mark) => boolean;
  /** Closes the newest of the pinned cards; false: there is none. */
  readonly closePinned?: () => boolean;
  /** Whether Ctrl, held for the marks to be seen, makes no other click of one; absent: it does. */
  readonly isKeyForMarks?: () => boolean;
  /** The pointer drags something of the card, wherever it is meanwhile. */
  readonly isCardPressed: () => boolean;
  /** The reader's hand has moved or scrolled, and come to rest. */
  readonly rested: () => void;
  readonly signal: AbortSignal;
}

/** Elements for which a click has a purpose already, of itself or of the page. */
const CONTROLS = `a[href], area[href], button, input, select, textarea, label, summary, option,
  audio, video, [contenteditable]:not([contenteditable="false" i]), [role="link"], [role="button"],
  [role="checkbox"], [role="combobox"], [role="menuitem"], [role="option"], [role="radio"],
  [role="slider"], [role="switch"], [role="tab"], [role="textbox"], [role="treeitem"]`;

/**
 * Turns what the reader's hand does into events of the card's session. What a page's script makes
 * up (`isTrusted` is false) opens, moves and closes nothing.
 */
export function watchPointer(options: PointerOptions): void {
  const { document, signal } = options;
  const move = oncePerFrame((event: PointerEvent) => moved(event, options));
  const listeners = listenersFor(options, move);
  const onKey = keyListener(options, move);
  const listen = (): void => {
    for (const [target, type, listener, how] of listeners()) {
      if (target) addEventListener(target, type, listener, { ...how, signal });
    }
    windowOf(document)?.addEventListener('keydown', onKey, { capture: true, signal });
  };
  listen();
  // `document.open()` takes every listener off; where one is still there, adding it does nothing.
  const written = new MutationObserver(listen);
  written.observe(document, { childList: true });
  signal.addEventListener('abort', () => written.disconnect());
}

/** The same functions each time, for the document's root element as it is then. */
function listenersFor(options: PointerOptions, move: LatestMove): () => readonly Listener[] {
  const { document, host, dispatch, rested, isCardPressed } = options;
  const stirred = afterwards(rested, options.signal);
  let last: Point = { x: Number.NaN, y: Number.NaN };
  let pressedAt: Point = last;

  const onMove = trusted((event: PointerEvent) => {
    // Browsers report a move when the page moves under a resting pointer; that opens nothing.
    if (event.screenX === last.x && event.screenY === last.y) return;
    last = { x: event.screenX, y: event.screenY };
    stirred();
    if (event.pointerType !== 'touch') move.tell(event);
  });
  const onLeave = trusted(({ buttons, pointerType }: PointerEvent) => {
    // A finger that is lifted has not gone anywhere.
    if (pointerType === 'touch') return;
    if (buttons === 0 || !isCardPressed()) dispatch({ type: 'away' });
  });
  const onScroll = trusted(() => {
    stirred();
    dispatch({ type: 'scroll' });
  });
  const onPress = trusted((event: PointerEvent) => {
    if (event.target === host) return;
    // The move that led here is over: told after the press, it would open what the press dismissed.
    move.drop();
    pressedAt = { x: event.clientX, y: event.clientY };
    const mark = event.button === 0 ? nameToPress(event, options) : null;
    dispatch(mark ? { type: 'press', mark: mark.id } : { type: 'dismiss' });
  });
  const onClick = trusted((event: MouseEvent) => {
    if (event.target === host || isOtherClick(event, options)) return;
    // A pointer that moved in between has selected text.
    const way = Math.hypot(event.clientX - pressedAt.x, event.clientY - pressedAt.y);
    const mark = way <= CARD_TIMINGS.restRadiusPx ? nameToClick(event, options) : null;
    if (mark) dispatch({ type: isByHand(event) ? 'touch' : 'click', mark: mark.id });
  });

  const early = { capture: true, passive: true };
  // First: a touch that has opened a card is no click besides.
  const touch = touchListeners(options);
  return () => [
    ...touch,
    [document, 'pointermove', onMove, early],
    [rootElementOf(document), 'pointerleave', onLeave, { passive: true }],
    [document, 'scroll', onScroll, early],
    [document, 'pointerdown', onPress, early],
    [document, 'click', onClick, early],
  ];
}

function keyListener(
  { isOpen, closePinned, dispatch }: PointerOptions,
  move: LatestMove,
): (event: Event) => void {
  return trusted((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !(isOpen() || closePinned?.())) return;
    // Esc is the card's while it is open: a dialog beneath it stays.
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!isOpen()) return;
    move.drop();
    dispatch({ type: 'dismiss' });
  });
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

/** Whether a key makes something else of a click: a new tab, a longer selection. */
function isOtherClick(event: MouseEvent, { isKeyForMarks }: PointerOptions): boolean {
  return event.shiftKey || ((event.ctrlKey || event.metaKey) && !isKeyForMarks?.());
}

/** The mark under a pointer whose card stays open under the press. */
function nameToPress(event: PointerEvent, options: PointerOptions): Mark | null {
  // A tap may yet be the second one, or a long press.
  if (isByHand(event)) return options.markAt(event.clientX, event.clientY);
  return nameToClick(event, options);
}

/** The mark under a pointer whose click has no other purpose there. */
function nameToClick(event: MouseEvent, { document, markAt }: PointerOptions): Mark | null {
  // Each window has an `Element` of its own.
  const { Element: AnElement } = (windowOf(document) ?? window) as typeof globalThis;
  const isControl = (target: EventTarget) =>
    target instanceof AnElement && matches(target, CONTROLS);
  if (event.composedPath().some(isControl)) return null;
  const mark = markAt(event.clientX, event.clientY);
  // Of closed shadow roots the path says nothing.
  return mark && isInside(mark.range.startContainer, CONTROLS) ? null : mark;
}

/** The last move of the pointer, kept for the next frame. */
interface LatestMove {
  tell(event: PointerEvent): void;
  drop(): void;
}

/** Calls back with the latest move told and not dropped since, at most once a frame. */
function oncePerFrame(callback: (event: PointerEvent) => void): LatestMove {
  let latest: PointerEvent | null = null;
  let isAsked = false;
  return {
    tell(event) {
      latest = event;
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        const due = latest;
        latest = null;
        isAsked = false;
        if (due !== null) callback(due);
      });
    },
    drop() {
      latest = null;
    },
  };
}

/** Calls back once the calls have stopped for a moment. */
function afterwards(callback: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    clearTimeout(timer);
    timer = setTimeout(callback, CARD_TIMINGS.handAtRestMs);
  };
}
