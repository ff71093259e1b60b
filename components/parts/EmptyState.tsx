import type { ComponentChildren } from 'preact';
import './empty-state.css';

/** What stands where there is nothing to show. */
export interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  /** What can be done about it. */
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
