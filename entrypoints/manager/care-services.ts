import type { CareServices } from '../../components/manager/care/care-services';
import { unsavedPeople } from '../../utils/packs/backup/reminder';
import {
  dismissReminder,
  getBackupNeed,
  watchBackupNeed,
} from '../../utils/packs/backup/reminder-state';
import {
  getDatabaseMark,
  getVanished,
  setVanished,
  watchDatabaseMark,
  watchVanished,
} from '../../utils/storage/mark/mark-state';

/** What the reader should see to, as the extension's storage has it. */
export const careServices: CareServices = {
  async read() {
    const [vanished, need, mark] = await Promise.all([
      getVanished(),
      getBackupNeed(),
      getDatabaseMark(),
    ]);
    const unsaved = unsavedPeople({ ...need, own: mark?.own ?? 0 });
    const last = need.last?.day ?? null;
    return { vanished, backup: unsaved === null ? null : { unsaved, last } };
  },
  dismiss: (kind) => (kind === 'vanished' ? setVanished(null) : dismissReminder()),
  watch(changed) {
    const stops = [watchVanished, watchDatabaseMark, watchBackupNeed].map((watch) =>
      watch(changed),
    );
    return () => {
      for (const stop of stops) stop();
    };
  },
};
