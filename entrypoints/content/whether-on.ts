import type { Asked } from '../../utils/asked';
import { getPause, watchPause } from '../../utils/sites/pause';
import { getSiteAccess, mayReadOn, watchSiteAccess } from '../../utils/sites/site-access';
import { getSiteOn, watchSite } from '../../utils/sites/site-switch';

/** The page, and who is told. */
interface WhetherOptions {
  readonly host: string;
  readonly asked: () => Asked;
  /** Told how it is, also where that is as before. */
  readonly tell: (on: boolean) => void;
}

/** Whether a page is read: the reader lets us, and has not switched it off or paused. */
interface Whether {
  /** Looks again, and tells. */
  readonly look: () => Promise<void>;
  /** The reader's word for this page alone, for as long as it is open: private windows store none. */
  readonly setHere: (on: boolean) => Promise<void>;
}

/** Looks again by itself whenever any of that changes. */
export function watchWhether(
  { host, asked, tell }: WhetherOptions,
  failed: (error: unknown) => void,
): Whether {
  let here: boolean | null = null;
  const look = async (): Promise<void> => tell(await isWanted(host, asked(), here));
  const again = () => void look().catch(failed);
  watchSite(host, again);
  watchSiteAccess(again);
  watchPause(again);
  return {
    look,
    setHere(on) {
      here = on;
      return look();
    },
  };
}

/** What is asked for once is read, whatever was said of the site; but nothing is in a pause. */
async function isWanted(host: string, asked: Asked, here: boolean | null): Promise<boolean> {
  // Asked in one breath, which is one message to the browser.
  const site = Promise.all([getSiteOn(host), getSiteAccess()]);
  // Where nothing hangs on it, its failure is no news.
  site.catch(() => undefined);
  if ((await getPause()) !== null) return false;
  if (here !== null) return here;
  if (asked === 'once') return true;
  const [isOn, access] = await site;
  return isOn && mayReadOn(access, asked, host);
}
