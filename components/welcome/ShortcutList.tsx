import type { Translate } from '../../utils/interface-text';
import { Keys } from '../parts/Keys';
import type { Shortcut } from './welcome-services';

interface ShortcutListProps {
  readonly t: Translate;
  readonly shortcuts: readonly Shortcut[];
}

/** The extension's commands with the keys that the browser gives them. */
export function ShortcutList({ t, shortcuts }: ShortcutListProps) {
  if (shortcuts.length === 0) return null;
  return (
    <dl class="fc-welcome-shortcuts" aria-label={t('welcome_keys')}>
      {shortcuts.map(({ name, keys }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{keys === '' ? t('welcome_keys_none') : <Keys keys={keys.split('+')} />}</dd>
        </div>
      ))}
    </dl>
  );
}
