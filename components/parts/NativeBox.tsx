import { useId } from 'preact/hooks';
import type { NamedControl } from './named-control';

interface NativeBoxProps extends NamedControl {
  readonly label?: string | undefined;
  readonly class: string;
  readonly role?: 'switch';
  readonly checked: boolean;
  readonly indeterminate?: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A native box with its words. It shows what is so: pressed, it stays until `checked` changes. */
export function NativeBox(props: NativeBoxProps) {
  const { label, labelledBy, describedBy, onChange, ...native } = props;
  const ownId = useId();
  const id = native.id ?? ownId;
  const box = (
    <input
      {...native}
      id={id}
      type="checkbox"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onChange={(event) => {
        const { checked } = event.currentTarget;
        event.currentTarget.checked = native.checked;
        onChange(checked);
      }}
    />
  );
  if (label === undefined) return box;
  return (
    <label class="fc-pick" for={id}>
      {box}
      <span class="fc-pick-text">{label}</span>
    </label>
  );
}
