import type { ComponentChildren } from 'preact';

/** A title and a reason, where there is nothing to show. */
interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  /** Ways to do something about it. */
  readonly children?: ComponentChildren;
}

/** Says that there is nothing, why, and what to do. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div class="fc-empty">
      <h2 class="fc-empty-title">{title}</h2>
      <p class="fc-empty-text">{text}</p>
      {children}
    </div>
  );
}
