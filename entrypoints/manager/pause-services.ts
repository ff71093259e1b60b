import type { PauseServices } from '../../components/manager/settings/settings-services';
import { isReadOnly } from '../../utils/settings/settings-store';
import { endPause, getPause, PAUSE_MS, pauseUntil, watchPause } from '../../utils/sites/pause';

/** Pausing on all sites, over the extension's storage. */
export function pauseServices(locale: string): PauseServices {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  return {
    read: async () => (await getPause())?.until ?? null,
    begin: (how) => write(() => pauseUntil(how === 'hour' ? Date.now() + PAUSE_MS : 'restart')),
    end: () => write(endPause),
    watch: watchPause,
    timeText: (moment) => time.format(moment),
  };
}

async function write(work: () => Promise<void>): Promise<void> {
  if (isReadOnly()) throw new Error('Nothing is stored from a private window');
  await work();
}
