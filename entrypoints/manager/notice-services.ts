import type { CareServices } from '../../components/manager/notices/notice-services';
import { background } from '../../utils/messaging/client';
import { planRestore } from '../../utils/packs/backup/plan-restore';
import { unsavedPeople } from '../../utils/packs/backup/reminder';
import {
  dismissReminder,
  getBackupNeed,
  watchBackupNeed,
} from '../../utils/packs/backup/reminder-state';
import { openBrowserDatabase } from '../../utils/storage/backend/reopening-backend';
import { isReadable } from '../../utils/storage/backend/storage-problem';
import {
  forgetLost,
  getLost,
  noteRestored,
  watchLost,
} from '../../utils/storage/spare/spare-state';
import {
  getLastSeen,
  getVanished,
  watchLastSeen,
  watchVanished,
} from '../../utils/storage/vanish-check/vanish-state';
import { beginAnew } from './begin-anew';
import type { Unreadable } from './unreadable';

/** What the reader should see to, as the extension's storage has it. */
export const careServices = (unreadable: Unreadable): CareServices => ({
  async read() {
    const [vanished, lost, need, lastSeen] = await Promise.all([
      getVanished(),
      getLost(),
      getBackupNeed(),
      getLastSeen(),
    ]);
    const unsaved = unsavedPeople({ ...need, own: lastSeen?.own ?? 0 });
    const last = need.last?.day ?? null;
    const spare = lost.rows.length;
    const unavailable = unreadable.found() || !(await canRead()) ? true : null;
    return {
      unavailable,
      vanished: vanished && { ...vanished, spare },
      backup: unsaved === null ? null : { unsaved, last },
    };
  },
  dismiss: (kind) => (kind === 'vanished' ? forgetLost() : dismissReminder()),
  async bringBack() {
    const { rows, generation } = await background.readOwn({});
    // Whom the reader has added since stays as they are now.
    const { added } = planRestore((await getLost()).rows, rows);
    await background.restoreOwn({ rows: added, generation });
    await noteRestored(
      [...rows, ...added].map(({ person }) => person.id),
      false,
    );
    return added.length;
  },
  async beginAnew() {
    await beginAnew();
    unreadable.note(false);
  },
  watch(changed) {
    const all = [watchVanished, watchLost, watchLastSeen, watchBackupNeed, unreadable.watch];
    const stops = all.map((watch) => watch(changed));
    return () => {
      for (const stop of stops) stop();
    };
  },
});

async function canRead(): Promise<boolean> {
  const backend = openBrowserDatabase();
  // Closed again: a page that has a database open is in the way of whoever deletes it.
  return isReadable(backend).finally(backend.close);
}
