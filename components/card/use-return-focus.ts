import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { scrollInside } from './scroll-inside';

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
