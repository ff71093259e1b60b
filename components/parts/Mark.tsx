/** That day; now; both, as nothing has changed; nothing on record. */
export type MarkKind = 'then' | 'now' | 'both' | 'gap';

interface MarkProps {
  readonly kind: MarkKind;
  /** Its meaning to those who listen; absent where words beside it say so. */
  readonly label?: string;
}

/** The sign of a day, the same wherever one is meant. */
export function Mark({ kind, label }: MarkProps) {
  if (label === undefined) return <span class="fc-mark" data-mark={kind} aria-hidden="true" />;
  return <span class="fc-mark" data-mark={kind} role="img" aria-label={label} />;
}
