import type { NamedControl } from './named-control';

interface RangeProps extends NamedControl {
  /** Its name to those who listen; absent where a label points to it. */
  readonly label?: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The value in words, with its unit: "500 ms". */
  readonly valueText: string;
  readonly disabled?: boolean;
  readonly onChange: (value: number) => void;
}

/** A number between two, where about is enough. Tells of each step while it is moved. */
export function Range(props: RangeProps) {
  const { label, labelledBy, describedBy, valueText, onChange, ...native } = props;
  return (
    <input
      {...native}
      type="range"
      class="fc-range"
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-valuetext={valueText}
      onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
    />
  );
}
