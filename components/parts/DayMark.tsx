import type { DaySign } from '../../utils/card/card-model';

/** The signs there are. */
export type DayMarkKind = DaySign;

interface DayMarkProps {
  readonly kind: DayMarkKind;
  /** Its meaning to those who listen; absent where words beside it say so. */
  readonly label?: string;
}

/** The sign of a day, the same wherever one is meant. */
export function DayMark({ kind, label }: DayMarkProps) {
  if (label === undefined) return <span class="fc-mark" data-mark={kind} aria-hidden="true" />;
  return <span class="fc-mark" data-mark={kind} role="img" aria-label={label} />;
}
