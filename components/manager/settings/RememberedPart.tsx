import { useCallback, useEffect, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Setting } from '../../parts/Setting';
import type { ManagerServices } from '../manager-services';
import type { SettingsSection } from './sections';
import { REMEMBERED, type Remembered, type RememberedKind } from './settings-services';
import type { SettingsToasts } from './use-toasts';

/** What is remembered besides settings and people: of each kind how much, and a way to forget it. */
export function useRememberedSection(
  services: ManagerServices,
  toasts: SettingsToasts,
): SettingsSection {
  const { t, settings } = services;
  const [remembered, setRemembered] = useState<Remembered | null>(null);
  const read = useCallback(
    () => settings.remembered().then(setRemembered, toasts.failed),
    [settings, toasts],
  );
  useEffect(() => {
    void read();
    return settings.watch(() => void read());
  }, [settings, read]);
  const forget = (kind: RememberedKind) => {
    const name = [t(`remembered_${kind}`)];
    const [done, back] = [t('remembered_forgotten', name), t('remembered_back', name)];
    void toasts.done(done, back, () => settings.forget(kind)).then(read);
  };
  const rows = REMEMBERED.map((kind) => ({
    id: kind,
    words: [t(`remembered_${kind}`), t(`remembered_${kind}_help`), t('remembered_forget')],
    view: <Row {...{ kind, remembered, services }} onForget={() => forget(kind)} />,
  }));
  return { id: 'remembered', title: t('settings_remembered'), rows };
}

interface RowProps {
  readonly kind: RememberedKind;
  readonly remembered: Remembered | null;
  readonly services: ManagerServices;
  readonly onForget: () => void;
}

function Row({ kind, remembered, services, onForget }: RowProps) {
  const { t } = services;
  const label = t(`remembered_${kind}`);
  const isAll = kind === 'private' && remembered?.isAllPrivate === true;
  const count = remembered?.[kind] ?? 0;
  return (
    <Setting label={label} help={t(`remembered_${kind}_help`)}>
      {({ id, describedBy }) => (
        <span class="fc-settings-control">
          <span class="fc-note fc-nums">{countText(count, isAll, services)}</span>
          <Button
            id={id}
            size="s"
            aria-label={t('remembered_forget_of', [label])}
            aria-describedby={describedBy}
            disabled={count === 0 && !isAll}
            onClick={onForget}
          >
            {t('remembered_forget')}
          </Button>
        </span>
      )}
    </Setting>
  );
}

function countText(count: number, isAll: boolean, { t, numberText }: ManagerServices): string {
  if (isAll) return t('remembered_private_all');
  return count === 0 ? t('remembered_none') : numberText(count);
}
