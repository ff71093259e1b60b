import type { Translate } from '../../utils/interface-text';
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
          <dd>{keys === '' ? t('welcome_keys_none') : <Keys keys={keys} />}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Keys as the browser writes them ("Alt+Shift+J"), each as a key; a sign alone needs no plus. */
function Keys({ keys }: { keys: string }) {
  return (
    <span class="fc-keys">
      {keys.split('+').map((key) => (
        <kbd key={key} class="fc-key">
          {key}
        </kbd>
      ))}
    </span>
  );
}
