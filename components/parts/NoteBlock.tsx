import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

interface NoteBlockProps {
  /** `since`: no longer so, or may soon be lost. `danger`: failed, or deletes. `own`: the reader's. */
  readonly kind?: 'plain' | 'since' | 'danger' | 'own';
  readonly icon?: IconName;
  /** `alert` where it appears by itself and must be heard at once. */
  readonly role?: 'alert' | 'status';
  readonly children: ComponentChildren;
  /** Buttons below the words. */
  readonly actions?: ComponentChildren;
}

/** A sentence or two with a sign at the side, which ends in what to do. */
export function NoteBlock({ kind = 'plain', icon, role, children, actions }: NoteBlockProps) {
  return (
    <div class="fc-note-block" data-kind={kind} role={role}>
      <Icon name={icon ?? SIGNS[kind]} />
      <div class="fc-note-text">
        {children}
        {actions && <div class="fc-actions">{actions}</div>}
      </div>
    </div>
  );
}

/** The shape says what the colour does. */
const SIGNS = { plain: 'info', since: 'clock', danger: 'warning', own: 'edit' } as const;
