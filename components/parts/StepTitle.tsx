import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface StepTitleProps {
  readonly children: ComponentChildren;
  /** Whether it takes the focus: the button that led here is gone. */
  readonly takesFocus?: boolean;
}

/** The heading of a step. */
export function StepTitle({ children, takesFocus = true }: StepTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h2 class="fc-import-title" ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
