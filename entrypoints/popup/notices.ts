import type { PopupNotice } from '../../components/popup/popup-services';
import { background } from '../../utils/messaging/client';
import { getPackChecks } from '../../utils/packs/update/check-state';
import { offeredTo } from '../../utils/packs/update/pack-checks';

/** What there is to see to in the manager. */
export async function readNotices(): Promise<readonly PopupNotice[]> {
  const [{ packs }, checks] = await Promise.all([background.listPacks({}), getPackChecks()]);
  const titles = packs.filter((pack) => offeredTo(pack, checks) !== null).map(({ title }) => title);
  return titles.length > 0 ? [{ kind: 'update', titles }] : [];
}
