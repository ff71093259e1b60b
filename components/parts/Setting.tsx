import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { NamedControl } from './named-control';

interface SettingProps {
  readonly label: string;
  /** What it does, or how it is now. */
  readonly help?: string;
  /** The control, which takes its name and its help from the row. */
  readonly children: (named: NamedControl) => ComponentChildren;
}

/** A row of settings: what it is, a word on it, and the control at the end. */
export function Setting({ label, help, children }: SettingProps) {
  const id = useId();
  const [labelId, helpId] = [`${id}-label`, `${id}-help`];
  const describedBy = help ? helpId : undefined;
  return (
    <div class="fc-setting">
      <h3>
        <label id={labelId} for={id}>
          {label}
        </label>
      </h3>
      {help && <p id={helpId}>{help}</p>}
      <div>{children({ id, labelledBy: labelId, describedBy })}</div>
    </div>
  );
}
