import { getPause, watchPause } from '../../utils/sites/pause';
import { getSiteOn, watchSite } from '../../utils/sites/site-switch';

/** Whether Fact Context runs on a page: its site is on, and there is no pause. */
interface WhetherOn {
  readonly isOn: () => boolean;
  /** The reader's word for this page alone, for as long as it is open: private windows store none. */
  readonly setHere: (on: boolean) => void;
  /** It is known how it is. */
  readonly read: Promise<void>;
}

/** Tells how it is as soon as that is known, and whenever it changes. */
export function watchOn(host: string, changed: (on: boolean) => void): WhetherOn {
  let on: boolean | null = null;
  let site = true;
  let isPaused = false;
  const tell = (): void => {
    const before = on;
    on = site && !isPaused;
    if (on !== before) changed(on);
  };
  // Watched before they are read: what changes in between is not missed.
  watchSite(host, (now) => {
    site = now;
    if (on !== null) tell();
  });
  watchPause((pause) => {
    isPaused = pause !== null;
    if (on !== null) tell();
  });
  const read = async (): Promise<void> => {
    const [siteNow, pause] = await Promise.all([getSiteOn(host), getPause()]);
    site = siteNow;
    isPaused = pause !== null;
    tell();
  };
  return {
    isOn: () => on === true,
    setHere(now) {
      site = now;
      tell();
    },
    read: read(),
  };
}
