import type { ComponentChildren } from 'preact';

interface StepProps {
  readonly title: string;
  readonly help: string;
  /** Beside what it is about, under the help. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One step of the page: its title and help at the side, what it is about in the middle. */
export function Step({ title, help, aside, children }: StepProps) {
  return (
    <li class="fc-welcome-step">
      <div class="fc-welcome-step-side">
        <h2 class="fc-welcome-step-title">{title}</h2>
        <p class="fc-welcome-step-help">{help}</p>
        {aside}
      </div>
      <div class="fc-welcome-step-body">{children}</div>
    </li>
  );
}
