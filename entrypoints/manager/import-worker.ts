import { nameKeys } from '../../utils/names/name-keys';
import { readBytes } from '../../utils/packs/import/read-bytes';
import { runJob } from '../../utils/packs/import/run-job';
import { serveWorker } from '../../utils/packs/import/worker';
import { today } from '../../utils/people/dates/days';
import { openBrowserDatabase } from '../../utils/storage/backend/reopening-backend';
import { createBrowserLock } from '../../utils/storage/backend/write-lock';

/** Runs in a module worker of the manager's page: the background may end in the middle of work. */
const handle = serveWorker(
  (job, signal, onProgress) =>
    runJob(job, {
      backend: openBrowserDatabase(),
      keysOf: (person) => nameKeys(person).map(({ key }) => key),
      lock: createBrowserLock(navigator.locks),
      today,
      readBytes,
      now: () => performance.now(),
      signal,
      onProgress,
    }),
  (message) => postMessage(message),
);
addEventListener('message', ({ data }) => handle(data));
