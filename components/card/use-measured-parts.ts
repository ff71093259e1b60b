import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The style properties that tell how high the parts are that stay in place, in px; the CSS reads them. */
const HEIGHTS = { head: '--fc-head', line: '--fc-line-high', foot: '--fc-foot' } as const;

/** Tells the box around head, line of years and foot how high they are, when seen first and at changes. */
export function useMeasuredParts() {
  const content = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  useHeight({ content, part: head, property: HEIGHTS.head });
  useHeight({ content, part: line, property: HEIGHTS.line });
  useHeight({ content, part: foot, property: HEIGHTS.foot });
  return { content, head, line, foot };
}

interface MeasuredPart {
  readonly content: RefObject<HTMLElement | null>;
  readonly part: RefObject<HTMLElement | null>;
  readonly property: string;
}

function useHeight({ content, part, property }: MeasuredPart): void {
  useLayoutEffect(() => {
    const { current } = part;
    if (!current) return;
    const observer = new ResizeObserver(() => {
      const { height } = current.getBoundingClientRect();
      // A view that waits under another one has none.
      if (height > 0) content.current?.style.setProperty(property, `${height}px`);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [content, part, property]);
}
