import { useCallback, useEffect, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Setting } from '../../parts/Setting';
import type { ManagerServices } from '../manager-services';
import type { SettingsRow } from './sections';
import type { PauseUntil } from './settings-services';

/** The row that pauses everywhere, for an hour or until the browser restarts. */
export function pauseRow(
  services: ManagerServices,
  onFailed: (error: unknown) => void,
): SettingsRow {
  const { t } = services;
  const words = ['pause', 'pause_help', 'pause_hour', 'pause_restart'] as const;
  return {
    id: 'pause',
    words: words.map((word) => t(`settings_${word}`)),
    view: <PausePart {...{ services, onFailed }} />,
  };
}

interface PausePartProps {
  readonly services: ManagerServices;
  readonly onFailed: (error: unknown) => void;
}

function PausePart({ services, onFailed }: PausePartProps) {
  const { t } = services;
  const { pause } = services.settings;
  const [until, setUntil] = useState<PauseUntil | null>(null);
  const read = useCallback(() => pause.read().then(setUntil, onFailed), [pause, onFailed]);
  useEffect(() => {
    void read();
    return pause.watch(() => void read());
  }, [pause, read]);
  const act = (done: Promise<void>) => void done.then(read, onFailed);
  return (
    <Setting label={t('settings_pause')} help={helpOf(until, services)}>
      {({ id, describedBy }) => (
        <span class="fc-settings-control">
          {until === null ? (
            <>
              <Button id={id} size="s" icon="pause" onClick={() => act(pause.begin('hour'))}>
                {t('settings_pause_hour')}
              </Button>
              <Button size="s" onClick={() => act(pause.begin('restart'))}>
                {t('settings_pause_restart')}
              </Button>
            </>
          ) : (
            <Button
              id={id}
              size="s"
              aria-describedby={describedBy}
              onClick={() => act(pause.end())}
            >
              {t('settings_pause_end')}
            </Button>
          )}
        </span>
      )}
    </Setting>
  );
}

function helpOf(until: PauseUntil | null, { t, settings }: ManagerServices): string {
  if (until === null) return t('settings_pause_help');
  if (until === 'restart') return t('settings_paused_restart');
  return t('settings_paused_until', [settings.pause.timeText(until)]);
}
