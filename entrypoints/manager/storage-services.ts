import type { StorageServices } from '../../components/manager/storage/storage-services';
import { background } from '../../utils/messaging/client';
import { countArticleDays, forgetArticleDays } from '../../utils/sites/article-days';
import { openBrowserDatabase } from '../../utils/storage/backend/reopening-backend';
import { askHealthWorker, type HealthJob } from '../../utils/storage/health/health-worker';
import { measureStorage } from '../../utils/storage/health/measure';
import { announcePeopleChanged } from '../../utils/storage/people-version';

/** Looking after the database from this page: the background may end in the middle of it. */
export function storageServices(unreadable: Unreadable): StorageServices {
  const backend = openBrowserDatabase();
  const ask = (job: HealthJob, onProgress: (done: number, total: number) => void) => {
    const { outcome, stop } = askWorker(job, onProgress);
    const noted = outcome.then((ended) => {
      if (ended?.type === 'failed' && ended.unavailable) unreadable.note(true);
      return ended;
    });
    return { outcome: noted, stop };
  };
  return {
    async measure() {
      // The answer waits until the extension's own pack is there.
      await background.listPacks({});
      const { usage } = await navigator.storage.estimate();
      return { total: usage ?? null, packs: await measureStorage(backend) };
    },
    check(onProgress) {
      const { outcome, stop } = ask('check', onProgress);
      const result = outcome.then((ended) => {
        if (ended?.type === 'failed') throw new Error(ended.message);
        return ended?.type === 'checked' ? ended.result : null;
      });
      return { result, stop };
    },
    countDays: countArticleDays,
    forgetDays: async () => void (await forgetArticleDays()),
    async repair(onProgress) {
      const ended = await ask('repair', onProgress).outcome;
      // Packs that come with the extension and that are gone altogether. Should that fail, the
      // background tries it again at its next start.
      await background.installShipped({}).catch(() => undefined);
      // Also after one that failed half-way: what it did repair is seen.
      await announcePeopleChanged();
      if (ended?.type !== 'repaired')
        throw new Error(ended?.type === 'failed' ? ended.message : '');
      return ended.packs;
    },
  };
}

function askWorker(job: HealthJob, onProgress: (done: number, total: number) => void) {
  const worker = new Worker(new URL('./health-worker.ts', import.meta.url), { type: 'module' });
  return askHealthWorker(worker, job, ({ done, total }) => onProgress(done, total));
}

/** Whether a check or a repair in this page could not read the database to its end. */
export interface Unreadable {
  readonly found: () => boolean;
  readonly note: (found: boolean) => void;
  /** Calls back when it changes; answers with a function that stops it. */
  readonly watch: (changed: () => void) => () => void;
}

/** Not so, until it is noted: rows deep in the database are read by a check alone. */
export function createUnreadable(): Unreadable {
  let isFound = false;
  const watchers = new Set<() => void>();
  return {
    found: () => isFound,
    note(found) {
      isFound = found;
      for (const changed of watchers) changed();
    },
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
