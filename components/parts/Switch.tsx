import { NativeBox } from './NativeBox';
import type { NamedControl } from './named-control';

interface SwitchProps extends NamedControl {
  /** Words beside it; absent where a row around it names it. */
  readonly label?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/**
 * What is on or off, at once. It shows what is so, and not what was asked for: pressed, it stays as
 * it is until `checked` changes.
 */
export function Switch({ label, ...native }: SwitchProps) {
  return <NativeBox {...native} label={label} class="fc-switch" role="switch" />;
}
