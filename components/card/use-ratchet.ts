import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

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
