import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The style property that tells how high the head over the rows is, in pixels; the CSS reads it. */
const HEAD = '--fc-head';

/** Tells the box around a head how high the head is, as soon as it is seen and when it changes. */
export function useHeadHeight(head: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = head;
    if (!current) return;
    const observer = new ResizeObserver(() => {
      const { height } = current.getBoundingClientRect();
      // A view that waits under another one has none.
      if (height > 0) current.parentElement?.style.setProperty(HEAD, `${height}px`);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [head]);
}
