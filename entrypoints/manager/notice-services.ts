import { browser } from 'wxt/browser';
import type { NoticeServices } from '../../components/manager/notices/notice-services';
import { background } from '../../utils/messaging/client';
import { planRestore } from '../../utils/packs/backup/plan-restore';
import { unsavedPeople } from '../../utils/packs/backup/reminder';
import {
  dismissReminder,
  getBackupNeed,
  watchBackupNeed,
} from '../../utils/packs/backup/reminder-state';
import { getRemovedPacks } from '../../utils/packs/shipped/removed-packs';
import {
  installShipped,
  segmentReader,
  wantedPacks,
} from '../../utils/packs/shipped/shipped-packs';
import { deleteDatabase } from '../../utils/storage/backend/database';
import { openBrowserDatabase } from '../../utils/storage/backend/reopening-backend';
import { isReadable } from '../../utils/storage/backend/storage-problem';
import { browserWriting } from '../../utils/storage/browser-writing';
import { announcePeopleChanged } from '../../utils/storage/people-version';
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
import type { Unreadable } from './storage-services';

/** Reads the notices due from the extension's storage. */
export const noticeServices = (unreadable: Unreadable): NoticeServices => ({
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

/**
 * Deletes the database, and begins a new one with the packs that come with the extension. The
 * background then finds that the database it knew has gone, and what can be brought back.
 */
export async function beginAnew(): Promise<void> {
  const writing = browserWriting();
  await writing.lock.hold(() => deleteDatabase());
  try {
    const packs = wantedPacks(await getRemovedPacks());
    await installShipped(writing, packs, segmentReader(browser.runtime.getURL('/')));
  } finally {
    writing.backend.close();
  }
  await announcePeopleChanged();
}
