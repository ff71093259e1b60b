import { useEffect, useState } from 'preact/hooks';
import { Keys } from '../../parts/Keys';
import type { ManagerServices } from '../manager-services';
import type { SettingsSection } from './sections';
import type { Shortcut } from './settings-services';

/** The shortcuts, as the browser has them, and the way to its page for them. */
export function useKeysSection(services: ManagerServices): SettingsSection {
  const { t, settings } = services;
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = () => void settings.shortcuts().then(setShortcuts, () => setShortcuts([]));
    read();
    // They are changed on a page of the browser's: whoever comes back from there sees it.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [settings]);
  const rows = shortcuts.map((shortcut) => ({
    id: shortcut.does,
    words: [shortcut.does, ...shortcut.keys],
    view: <KeyRow shortcut={shortcut} services={services} />,
  }));
  const words = [t('settings_keys_open'), t('settings_keys_path'), t('settings_keys_omnibox')];
  const change = { id: 'change-keys', words, view: <ChangeKeys services={services} /> };
  return { id: 'keys', title: t('settings_keys'), rows: [...rows, change] };
}

interface KeyRowProps {
  readonly shortcut: Shortcut;
  readonly services: ManagerServices;
}

function KeyRow({ shortcut: { does, keys }, services: { t } }: KeyRowProps) {
  return (
    <div class="fc-setting">
      <h3>{does}</h3>
      <div>
        {keys.length > 0 ? (
          <Keys keys={keys} />
        ) : (
          <span class="fc-note">{t('settings_keys_none')}</span>
        )}
      </div>
    </div>
  );
}

function ChangeKeys({ services: { t, settings } }: { services: ManagerServices }) {
  const { openShortcuts } = settings;
  const [before, after] = t('settings_keys_omnibox', ['|']).split('|');
  return (
    <div class="fc-settings-foot fc-note">
      {openShortcuts ? (
        <p>
          <button type="button" class="fc-link" onClick={() => void openShortcuts()}>
            {t('settings_keys_open')}
          </button>
        </p>
      ) : (
        <p>{t('settings_keys_path')}</p>
      )}
      <p>
        {before}
        <Keys keys={['fc']} />
        {after}
      </p>
    </div>
  );
}
