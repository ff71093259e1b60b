import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

/** A native button's own attributes may be given too: `aria-expanded`, `aria-describedby`. */
interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'size'> {
  /** `main` is the one way on of a view; `quiet` stands beside what leads; `danger` deletes. */
  readonly kind?: 'main' | 'plain' | 'quiet' | 'danger';
  /** `s` in lists and beside one line of text. */
  readonly size?: 's' | 'm';
  /** A drawing before the words. */
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}

/** A button in words. Of a form it is only with `type="submit"`. */
export function Button({ kind = 'plain', size = 'm', icon, children, ...native }: ButtonProps) {
  return (
    <button type="button" class="fc-button" data-kind={kind} data-size={size} {...native}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
