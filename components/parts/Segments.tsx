import { useId } from 'preact/hooks';
import type { Choice } from './choices';
import type { NamedControl } from './named-control';

interface SegmentsProps<Value extends string> extends NamedControl {
  /** Its name to those who listen; absent where a row around it names it. */
  readonly label?: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of two to four short words, side by side. More, or longer ones, are for a list (`Select`). */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { id, label, labelledBy, describedBy, choices, value, onChange } = props;
  const name = useId();
  return (
    <div
      id={id}
      class="fc-segments"
      role="radiogroup"
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      {choices.map((choice) => (
        <label key={choice.value} class="fc-segment">
          <input
            type="radio"
            class="fc-unseen"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
}
