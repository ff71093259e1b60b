import { browser } from 'wxt/browser';
import { endPause, getPause, watchPause } from '../../utils/sites/pause';

const ALARM = 'pause-end';

/**
 * Ends a pause when its time is up, also of a background that was ended or a machine that slept
 * meanwhile, and one that lasts until the browser starts when it does. Open pages see to it by
 * themselves; this is for those that slept, and leaves nothing stored that is over.
 */
export function endPausesInTime(): void {
  // 1. The alarm follows what is stored
  watchPause(() => void setAlarm());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void setAlarm();
  });
  // 2. A new start of the browser
  browser.runtime.onStartup.addListener(() => void endOldPause());
}

/** One that is over is taken away, and pages are told thereby. */
async function setAlarm(): Promise<void> {
  const pause = await getPause();
  if (pause === null) {
    await browser.alarms.clear(ALARM);
    await endPause();
  } else if (pause.until !== 'restart') {
    await browser.alarms.create(ALARM, { when: pause.until });
  }
}

async function endOldPause(): Promise<void> {
  const pause = await getPause();
  if (pause?.until === 'restart') await endPause();
  else await setAlarm();
}
