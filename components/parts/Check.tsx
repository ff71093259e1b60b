import { NativeBox } from './NativeBox';
import type { NamedControl } from './named-control';

interface CheckProps extends NamedControl {
  /** Words beside it; absent where something around it names it. */
  readonly label?: string;
  readonly checked: boolean;
  /** Some of those it stands for are chosen. */
  readonly some?: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** What is chosen or not, as part of something that is sent later, or of a list. */
export function Check({ label, some = false, ...native }: CheckProps) {
  return <NativeBox {...native} label={label} indeterminate={some} class="fc-check" />;
}
