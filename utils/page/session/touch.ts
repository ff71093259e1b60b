import { matches, windowOf } from '../../article/dom/read-node';
import { nextTouch, type Touch, type TouchStep, UNTOUCHED } from '../../card/touch';
import type { Mark } from '../marks/mark';
import { type Listener, trusted } from './listeners';
import type { TimelessEvent } from './session-driver';

/** The page that is touched, and who is told. */
export interface TouchOptions {
  readonly document: Document;
  readonly host: Element;
  readonly markAt: (x: number, y: number) => Mark | null;
  readonly dispatch: (event: TimelessEvent) => void;
  /** Whether a tap on the name, which is within a link, opens its card; absent: the link works. */
  readonly isTapForCard?: (mark: Mark) => boolean;
  readonly signal: AbortSignal;
}

/**
 * Opens the card of a name that a finger or pen rests on. The browser says itself when a press is
 * long (it is about to show its menu, to select a word, to drag a link); only that is called off, and
 * only for the one touch that opens a card. Where it says nothing, a timer does.
 */
export function touchListeners(options: TouchOptions): readonly Listener[] {
  const { document, host, markAt, dispatch, isTapForCard, signal } = options;
  let state: Touch = UNTOUCHED;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFinger = false;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const step = (what: TouchStep): void => {
    const before = state.phase;
    state = nextTouch(state, what);
    if (before === 'pressed' && state.phase !== 'pressed') clearTimeout(timer);
    if (before !== 'opened' && state.phase === 'opened') {
      dispatch({ type: 'touch', mark: state.mark });
    }
  };
  const onDown = trusted((event: PointerEvent) => {
    const { pointerId: pointer, clientX: x, clientY: y, target } = event;
    const isTouch = isByHand(event) && target !== host && event.button === 0;
    const mark = isTouch ? (markAt(x, y)?.id ?? null) : null;
    isFinger = event.pointerType === 'touch';
    step({ type: 'down', pointer, mark, x, y, at: performance.now() });
    if (state.phase !== 'pressed') return;
    const tick = (): void => step({ type: 'tick', at: performance.now() });
    // A timer may be early by a fraction of a millisecond.
    timer = setTimeout(tick, Math.ceil(state.opensAt - performance.now()) + 1);
  });
  const onMove = trusted(({ pointerId: pointer, clientX: x, clientY: y }: PointerEvent) =>
    step({ type: 'move', pointer, x, y }),
  );
  const onEnd = (type: 'up' | 'cancel') =>
    trusted(({ pointerId: pointer }: PointerEvent) => step({ type, pointer }));
  const onLong = trusted((event: Event) => {
    // A pen selects and drags as a mouse does, at once.
    if (isFinger || event.type === 'contextmenu') step({ type: 'long' });
    if (state.phase === 'opened' || (state.phase === 'lifted' && isByHand(event))) {
      event.preventDefault();
    }
  });
  const onClick = trusted((event: MouseEvent) => {
    if (!isByHand(event) || event.target === host) return;
    const isSpent = state.phase === 'opened' || state.phase === 'lifted';
    state = UNTOUCHED;
    const mark =
      isSpent || !isInLink(event, document) ? null : markAt(event.clientX, event.clientY);
    const opens = mark !== null && isTapForCard?.(mark) === true;
    if (!isSpent && !opens) return;
    // Nor is it a click of the page's own script.
    event.preventDefault();
    event.stopImmediatePropagation();
    if (mark && opens) dispatch({ type: 'touch', mark: mark.id });
  });

  const early = { capture: true, passive: true };
  const cancelling = { capture: true, passive: false };
  return [
    [document, 'pointerdown', onDown, early],
    [document, 'pointermove', onMove, early],
    [document, 'pointerup', onEnd('up'), early],
    [document, 'pointercancel', onEnd('cancel'), early],
    [document, 'scroll', trusted(() => step({ type: 'scroll' })), early],
    [document, 'contextmenu', onLong, cancelling],
    [document, 'selectstart', onLong, cancelling],
    [document, 'dragstart', onLong, cancelling],
    [document, 'click', onClick, cancelling],
  ];
}

/** Whether an event is of a finger or of a pen that touches, which press and tap alike. */
export function isByHand(event: Event): boolean {
  const { pointerType } = event as { pointerType?: unknown };
  return pointerType === 'touch' || pointerType === 'pen';
}

const LINKS = 'a[href], area[href], [role="link"]';

/** Whether what is clicked leads somewhere. */
function isInLink(event: Event, document: Document): boolean {
  // Each window has an `Element` of its own.
  const { Element: AnElement } = (windowOf(document) ?? window) as typeof globalThis;
  return event
    .composedPath()
    .some((target) => target instanceof AnElement && matches(target, LINKS));
}
