import type { Choice } from './choices';
import { Icon } from './Icon';
import type { NamedControl } from './named-control';

interface SelectProps<Value extends string> extends NamedControl {
  /** Its name to those who listen; absent where a label points to it. */
  readonly label?: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly disabled?: boolean;
  readonly onChange: (value: Value) => void;
}

/** One of several, from the browser's own list. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { id, label, labelledBy, describedBy, choices, value, disabled, onChange } = props;
  return (
    <span class="fc-select">
      <select
        id={id}
        class="fc-input"
        aria-label={label}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        value={value}
        disabled={disabled}
        // The list offers nothing but the values it was given.
        onChange={(event) => onChange(event.currentTarget.value as Value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </span>
  );
}
