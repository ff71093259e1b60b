import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import type { PauseHere, PopupServices } from './popup-services';

interface PausedStateProps {
  readonly until: number | 'restart';
  readonly mayChange: PauseHere['mayChange'];
  readonly services: PopupServices;
}

/** Says that nothing is marked anywhere, until when, and lets the reader go on. */
export function PausedState({ until, mayChange, services }: PausedStateProps) {
  const { t, timeText, pause } = services;
  const isTimed = until !== 'restart';
  const title = isTimed ? t('popup_paused_until', [timeText(until)]) : t('popup_paused_restart');
  return (
    <EmptyState title={title} text={t(textOf(isTimed, mayChange))}>
      {mayChange && (
        <div class="fc-actions">
          <Button kind="main" onClick={pause.end}>
            {t('popup_pause_end')}
          </Button>
          {isTimed && (
            <Button kind="quiet" onClick={() => pause.start('restart')}>
              {t('popup_pause_longer')}
            </Button>
          )}
        </div>
      )}
    </EmptyState>
  );
}

function textOf(isTimed: boolean, mayChange: boolean) {
  if (!mayChange) return 'popup_paused_private';
  return isTimed ? 'popup_paused_text' : 'popup_paused_restart_text';
}
