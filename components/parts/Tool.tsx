import type { ButtonHTMLAttributes } from 'preact';
import { Icon, type IconName } from './Icon';

/** A native button's own attributes may be given too: `aria-expanded`, `aria-pressed`. */
interface ToolProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'size'> {
  readonly icon: IconName;
  /** Said to those who listen; shown to the pointer unless there is a `title`. */
  readonly name: string;
  /** `s` beside one line of text. */
  readonly size?: 's' | 'm';
}

/** A drawing that is pressed, with a name in words. */
export function Tool({ icon, name, size = 'm', ...native }: ToolProps) {
  return (
    <button
      type="button"
      class="fc-tool"
      data-size={size}
      aria-label={name}
      title={name}
      {...native}
    >
      <Icon name={icon} />
    </button>
  );
}
