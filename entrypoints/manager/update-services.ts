import { browser } from 'wxt/browser';
import type {
  DownloadOutcome,
  UpdateFailure,
  UpdateServices,
} from '../../components/manager/packs/update-services';
import { originPattern, safeAddress } from '../../utils/packs/update/address';
import { notePackCheck } from '../../utils/packs/update/check-state';
import {
  checkUpdate,
  downloadUpdate,
  type UpdateOffer,
} from '../../utils/packs/update/fetch-update';
import { UpdateProblem } from '../../utils/packs/update/update-problem';
import { today } from '../../utils/people/dates/days';
import { weeklyServices } from './weekly-services';

/** The end-to-end tests' server is on this machine. */
const ADDRESSES = { allowLoopback: import.meta.env.MODE === 'e2e' };

/** Updating packs in this page; which server may be asked is the reader's to allow. */
export function updateServices(): UpdateServices {
  /** What was announced, by what the page knows of it. */
  const offers = new WeakMap<object, UpdateOffer>();
  return {
    weekly: weeklyServices(ADDRESSES),
    ask: (pack, signal) =>
      attempt(signal, async () => {
        const url = safeAddress(pack.update ?? '', ADDRESSES);
        await allowed(url);
        const options = { ...ADDRESSES, fetch: fetchHere, signal };
        const found = await checkUpdate({ ...pack, update: url.href }, options);
        const asked = today();
        await notePackCheck(pack.id, found ? { asked, offered: found.version } : { asked });
        if (!found) return { type: 'newest' };
        const offer = { version: found.version, bytes: found.bytes };
        offers.set(offer, found);
        return { type: 'offered', offer };
      }),
    download: (pack, offer, { signal, onProgress }) =>
      attempt<DownloadOutcome>(signal, async () => {
        const found = offers.get(offer);
        if (!found) throw new Error('There is no such offer.');
        await allowed(found.url);
        const bytes = await downloadUpdate(found, { fetch: fetchHere, signal, onProgress });
        return { type: 'downloaded', file: new File([bytes], `${pack.title} ${found.version}`) };
      }),
  };
}

const fetchHere: typeof fetch = (input, init) => fetch(input, init);

/** Asks the reader, once for each server. The first thing done in a click, or browsers refuse. */
async function allowed(url: URL): Promise<void> {
  if (!(await browser.permissions.request({ origins: [originPattern(url)] }))) {
    throw new UpdateProblem('refused', url.host);
  }
}

async function attempt<T>(
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T | UpdateFailure | { readonly type: 'stopped' }> {
  try {
    return await work();
  } catch (error) {
    if (signal.aborted) return { type: 'stopped' };
    if (error instanceof UpdateProblem) {
      return { type: 'failed', kind: error.kind, detail: error.detail };
    }
    return { type: 'failed', kind: 'failed', detail: String(error) };
  }
}
