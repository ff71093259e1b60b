import type { ComponentChildren } from 'preact';

interface PlateProps {
  /** Initials, or the drawing of an office. */
  readonly children: ComponentChildren;
  readonly size?: 's' | 'm' | 'l';
  /** It stands for an office, and not for a person. */
  readonly isPost?: boolean;
}

/** An upright plate at the side of a name, which says nothing the name does not. */
export function Plate({ children, size = 'm', isPost = false }: PlateProps) {
  return (
    <span class="fc-plate" data-size={size} data-post={isPost ? '' : undefined} aria-hidden="true">
      {children}
    </span>
  );
}
