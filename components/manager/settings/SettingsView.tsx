import { useState } from 'preact/hooks';
import { SearchBox } from '../../parts/SearchBox';
import type { ToastMessage } from '../../parts/Toast';
import type { ManagedPack, ManagerServices } from '../manager-services';
import { choiceSections } from './choice-sections';
import { fileSection } from './FilePart';
import { useKeysSection } from './KeysPart';
import { privateRow, updatesSection } from './OtherRows';
import { pauseRow } from './PausePart';
import { PolicyNote } from './PolicyNote';
import { useRememberedSection } from './RememberedPart';
import { sitesRow } from './SitesPart';
import { findRows, type SettingsSection } from './sections';
import { type SettingsModel, useSettings } from './use-settings';
import { useToasts } from './use-toasts';
import './settings.css';

interface SettingsViewProps {
  readonly services: ManagerServices;
  readonly packs: readonly ManagedPack[];
  readonly onToast: (toast: ToastMessage) => void;
}

/** All settings, in force at once, and what is remembered besides; found by their words. */
export function SettingsView({ services, packs, onToast }: SettingsViewProps) {
  const { t } = services;
  const [query, setQuery] = useState('');
  const toasts = useToasts(services, onToast);
  const model = useSettings(services.settings, toasts.failed);
  const keys = useKeysSection(services);
  const remembered = useRememberedSection(services, toasts);
  // Nothing before it is read: what comes later would push it from under the pointer.
  if (!model) return <main class="fc-settings" aria-label={t('manager_view_settings')} />;
  const found = findRows(
    [
      ...ownSections(model, services),
      keys,
      {
        id: 'sites',
        title: t('settings_sites'),
        rows: [sitesRow(services), pauseRow(services, toasts.failed)],
        isWide: true,
      },
      remembered,
      fileSection(services, toasts),
      ...updatesSection(packs, services),
    ],
    query,
  );
  return (
    <main class="fc-settings" aria-label={t('manager_view_settings')}>
      <SearchBox
        label={t('settings_search')}
        query={query}
        status={found.length === 0 ? t('settings_none') : ''}
        onSearch={setQuery}
      />
      <PolicyNote state={model.state} t={t} />
      <fieldset class="fc-settings-all" disabled={model.state.isReadOnly}>
        {found.map((section) => (
          <Section key={section.id} {...section} />
        ))}
      </fieldset>
    </main>
  );
}

/** The chosen settings; with the marks, who is never marked. */
function ownSections(model: SettingsModel, services: ManagerServices): readonly SettingsSection[] {
  return choiceSections(model, services).map((section) =>
    section.id === 'marks'
      ? { ...section, rows: [...section.rows, privateRow(services)] }
      : section,
  );
}

function Section({ id, title, rows, isWide }: SettingsSection) {
  return (
    <section
      class="fc-block"
      aria-labelledby={`settings-${id}`}
      data-section={id}
      data-wide={isWide || undefined}
    >
      <h2 id={`settings-${id}`}>{title}</h2>
      <div>
        {rows.map((row) => (
          <div key={row.id} class="fc-settings-row" data-setting={row.id}>
            {row.view}
          </div>
        ))}
      </div>
    </section>
  );
}
