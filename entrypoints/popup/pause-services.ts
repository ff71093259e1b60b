import type { PauseServices } from '../../components/popup/popup-services';
import { endPause, PAUSE_MS, pauseUntil, watchPause } from '../../utils/sites/pause';

/** Pauses and goes on, but from private windows. */
export function pauseServices(
  tab: Promise<{ readonly incognito?: boolean | undefined } | undefined>,
): PauseServices {
  return {
    watch(changed) {
      let until: number | 'restart' | null = null;
      let mayChange: boolean | null = null;
      const tell = (): void => {
        if (mayChange !== null) changed({ until, mayChange });
      };
      void tab.then((one) => {
        mayChange = !one?.incognito;
        tell();
      });
      return watchPause((pause) => {
        until = pause?.until ?? null;
        tell();
      });
    },
    start: (length) =>
      void pauseUntil(length === 'hour' ? Date.now() + PAUSE_MS : 'restart').catch(() => {}),
    end: () => void endPause().catch(() => {}),
  };
}
