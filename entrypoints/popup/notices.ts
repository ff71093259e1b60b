import type { PopupNotice } from '../../components/popup/popup-services';
import { background } from '../../utils/messaging/client';
import { unsavedPeople } from '../../utils/packs/backup/reminder';
import { getBackupNeed } from '../../utils/packs/backup/reminder-state';
import { getPackChecks } from '../../utils/packs/update/check-state';
import { offeredTo } from '../../utils/packs/update/pack-checks';
import { getNews } from '../../utils/sites/whats-new';
import { openBrowserDatabase } from '../../utils/storage/backend/reopening-backend';
import { isReadable } from '../../utils/storage/backend/storage-problem';
import { getLastSeen, getVanished } from '../../utils/storage/vanish-check/vanish-state';

/** Reads the notices due in the manager, the gravest first. */
export async function readNotices(): Promise<readonly PopupNotice[]> {
  // Asked first: the answer waits until the background has looked whether the database is there.
  const packs = await listPacks();
  if (packs === null) return [{ kind: 'unavailable' }];
  const [vanished, need, lastSeen, checks, news] = await Promise.all([
    getVanished(),
    getBackupNeed(),
    getLastSeen(),
    getPackChecks(),
    getNews(),
  ]);
  const unsaved = unsavedPeople({ ...need, own: lastSeen?.own ?? 0 });
  const offers = packs.filter((pack) => offeredTo(pack, checks) !== null);
  return [
    ...(vanished ? [{ kind: 'vanished' } as const] : []),
    ...(unsaved === null ? [] : [{ kind: 'backup', unsaved } as const]),
    ...(offers.length === 0
      ? []
      : [{ kind: 'update', titles: offers.map(({ title }) => title) } as const]),
    ...(news === null ? [] : [{ kind: 'news', version: news } as const]),
  ];
}

/** null: the browser cannot read the database. */
async function listPacks() {
  try {
    return (await background.listPacks({})).packs;
  } catch (error) {
    const backend = openBrowserDatabase();
    const readable = await isReadable(backend).finally(backend.close);
    if (readable) throw error;
    return null;
  }
}
