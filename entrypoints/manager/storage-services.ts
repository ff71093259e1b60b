import type { StorageServices } from '../../components/manager/storage/storage-services';
import { hasStarter, installStarter, isStarter } from '../../utils/packs/install-starter';
import { today } from '../../utils/people/today';
import { nameKeys } from '../../utils/recognition/aliases';
import { countArticleDays, forgetArticleDays } from '../../utils/sites/article-days';
import { checkDatabase } from '../../utils/storage/health/check-database';
import { measureStorage } from '../../utils/storage/health/measure-storage';
import { repairDatabase } from '../../utils/storage/health/repair-database';
import { summarise } from '../../utils/storage/health/summarise';
import { openBrowserDatabase } from '../../utils/storage/open-browser-database';
import { createPeopleStore } from '../../utils/storage/people-store';
import { announcePeopleChanged } from '../../utils/storage/people-version';
import { createBrowserLock } from '../../utils/storage/write-lock';
import { readStarter } from './read-starter';

/** Looking after the database from this page: the background may end in the middle of it. */
export function storageServices(): StorageServices {
  const lock = createBrowserLock(navigator.locks);
  const backend = openBrowserDatabase();
  const keysOf = (person: Parameters<typeof nameKeys>[0]) => nameKeys(person).map(({ key }) => key);
  const writing = { backend, keysOf, lock, today };
  return {
    async measure() {
      const { usage } = await navigator.storage.estimate();
      return { total: usage ?? null, packs: await measureStorage(backend) };
    },
    check(onProgress) {
      const stop = new AbortController();
      const { signal } = stop;
      const told = ({ done, total }: { done: number; total: number }) => onProgress(done, total);
      const checking = { backend, keysOf, signal, onProgress: told };
      const result = lock
        .hold(() => checkDatabase(checking))
        .then(summarise, (error: unknown) => {
          if (signal.aborted) return null;
          throw error;
        });
      return { result, stop: () => stop.abort() };
    },
    countDays: countArticleDays,
    forgetDays: forgetArticleDays,
    async repair() {
      const repaired = await repairDatabase(writing);
      const store = createPeopleStore(writing);
      // The extension brings this pack's file along: nobody of it need be missing.
      const isStarterWhole = !repaired.some(({ id, lost }) => isStarter(id) && lost > 0);
      if (!isStarterWhole || !(await hasStarter(store))) await installStarter(store, readStarter);
      await announcePeopleChanged();
      return repaired.map((one) =>
        isStarter(one.id) ? { ...one, outcome: 'rebuilt' as const, lost: 0 } : one,
      );
    },
  };
}
