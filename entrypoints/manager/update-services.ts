import { browser } from 'wxt/browser';
import type {
  DownloadOptions,
  DownloadOutcome,
  UpdatablePack,
  UpdateFailure,
  UpdateServices,
  WeeklyServices,
} from '../../components/manager/packs/update-services';
import { addressOf } from '../../utils/packs/shipped/catalogue';
import { type AddressOptions, originPattern, safeAddress } from '../../utils/packs/update/address';
import {
  getWeeklyCheck,
  notePackCheck,
  setWeeklyCheck,
} from '../../utils/packs/update/check-state';
import { countedFetch } from '../../utils/packs/update/counted-fetch';
import {
  checkUpdate,
  downloadUpdate,
  type UpdateOffer,
} from '../../utils/packs/update/fetch-update';
import { UpdateProblem } from '../../utils/packs/update/update-problem';
import { today } from '../../utils/people/dates/days';

/** The end-to-end tests' server is on this machine. */
const ADDRESSES = { allowLoopback: import.meta.env.MODE === 'e2e' };

/** Updating packs in this page; which server may be asked is the reader's to allow. */
export function updateServices(): UpdateServices {
  /** Announced versions, by the offers the page was given. */
  const offers = new WeakMap<object, UpdateOffer>();
  return {
    weekly: weeklyServices(ADDRESSES),
    ask: (pack, signal) =>
      attempt(signal, async () => {
        const url = safeAddress(pack.update ?? '', ADDRESSES);
        await allowed(url);
        const options = { ...ADDRESSES, fetch: countedFetch('ask'), signal };
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
        return fetchPack('update', pack, found, { signal, onProgress });
      }),
    get: (pack, options) =>
      attempt<DownloadOutcome>(options.signal, async () => {
        const url = safeAddress(addressOf(pack) ?? '', ADDRESSES);
        return fetchPack('get', pack, { ...pack, url }, options);
      }),
  };
}

/** Fetches the very file that was announced, once its server may be asked. */
async function fetchPack(
  reason: 'update' | 'get',
  { title }: Pick<UpdatablePack, 'title'>,
  offer: UpdateOffer,
  options: DownloadOptions,
): Promise<DownloadOutcome> {
  await allowed(offer.url);
  const bytes = await downloadUpdate(offer, { ...options, fetch: countedFetch(reason) });
  return { type: 'downloaded', file: new File([bytes], `${title} ${offer.version}`) };
}

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

/** The weekly check's setting; the servers that may be asked are the reader's to allow. */
function weeklyServices(addresses: AddressOptions): WeeklyServices {
  return {
    read: getWeeklyCheck,
    async change(on, packs) {
      // Asked for before anything is waited for, or the browser no longer sees the click in it.
      const allowed =
        !on || (await browser.permissions.request({ origins: originsOf(packs, addresses) }));
      if (allowed) await setWeeklyCheck(on);
      return getWeeklyCheck();
    },
  };
}

/** The servers of those packs whose addresses may be asked at all. */
function originsOf(packs: readonly UpdatablePack[], addresses: AddressOptions): string[] {
  const origins = packs.flatMap(({ update = '' }) => {
    try {
      return [originPattern(safeAddress(update, addresses))];
    } catch {
      return [];
    }
  });
  return [...new Set(origins)];
}
