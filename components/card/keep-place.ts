import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Brings an element into view within its own scroller (`data-scroll`). `scrollIntoView` would
 * also scroll the page under the card.
 */
export function scrollInside(element: Element): void {
  const scroller = element.closest('[data-scroll]');
  if (!scroller) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  // The sheet says how far from the top, where a head is pinned there.
  const margin = Number.parseFloat(getComputedStyle(element).scrollMarginBlockStart) || 0;
  const frame = { top: top + margin, bottom };
  const box = element.getBoundingClientRect();
  // What is taller than the frame is shown from its top.
  const below = Math.min(box.bottom - frame.bottom, box.top - frame.top);
  if (box.top < frame.top) scroller.scrollTop += box.top - frame.top;
  else if (below > 0) scroller.scrollTop += below;
}

/**
 * Keeps the reader's place while views lie over each other in one scroller: a view is seen from
 * its top, and going back leads to the button that was pressed. Answers the handler to be called,
 * in the capture phase, for every click within.
 */
export function useReturnFocus(depth: number, scroller: RefObject<HTMLElement | null>) {
  const pressed = useRef(new Map<number, HTMLElement>());
  const before = useRef(depth);
  useLayoutEffect(() => {
    const cameBack = depth < before.current;
    const entered = depth > before.current;
    before.current = depth;
    if (entered) scroller.current?.scrollTo(0, 0);
    const button = cameBack ? pressed.current.get(depth) : undefined;
    if (!button) return;
    button.focus({ preventScroll: true });
    scrollInside(button);
  }, [depth, scroller]);
  return (event: Event) => {
    const button = (event.target as Element).closest<HTMLElement>('button');
    if (button) pressed.current.set(depth, button);
  };
}

interface ViewFromTop {
  /** Another content has taken the place of what was seen. */
  readonly isOpen: boolean;
  /** The focus is led elsewhere in it. */
  readonly isLedElsewhere: boolean;
}

/** What opens in a view's place is read from its top, by its name, unless the reader goes to a part of it. */
export function useViewFromTop(
  content: RefObject<HTMLElement | null>,
  { isOpen, isLedElsewhere }: ViewFromTop,
): void {
  const wasOpen = useRef(isOpen);
  useLayoutEffect(() => {
    const isSame = wasOpen.current === isOpen;
    wasOpen.current = isOpen;
    if (isSame || isLedElsewhere) return;
    content.current?.closest('[data-scroll]')?.scrollTo(0, 0);
    if (isOpen)
      content.current?.querySelector<HTMLElement>('.fc-name')?.focus({ preventScroll: true });
  }, [content, isOpen, isLedElsewhere]);
}

/** The style property that holds a box at the height it has had, in pixels; the CSS reads it. */
const KEPT = '--fc-kept';

/**
 * While `active`, a box does not become lower than it was just before or has been since: what
 * stands under it stays under the pointer.
 */
export function useRatchet(box: RefObject<HTMLElement | null>, active: boolean): void {
  const kept = useRef(0);
  // After every render, since any may change the height.
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const { height } = current.getBoundingClientRect();
    kept.current = active ? Math.max(kept.current, height) : height;
    if (active) current.style.setProperty(KEPT, `${kept.current}px`);
    else current.style.removeProperty(KEPT);
  });
}
