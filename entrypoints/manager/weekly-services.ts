import { browser } from 'wxt/browser';
import type { UpdatablePack, WeeklyServices } from '../../components/manager/packs/update-services';
import { type AddressOptions, originPattern, safeAddress } from '../../utils/packs/update/address';
import { getWeeklyCheck, setWeeklyCheck } from '../../utils/packs/update/check-state';

/** The weekly check's setting; the servers that may be asked are the reader's to allow. */
export function weeklyServices(addresses: AddressOptions): WeeklyServices {
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
