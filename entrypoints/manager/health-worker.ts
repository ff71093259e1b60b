import { nameKeys } from '../../utils/names/name-keys';
import {
  installShipped,
  isShipped,
  SHIPPED_PACKS,
  shippedReader,
} from '../../utils/packs/shipped/shipped-packs';
import { today } from '../../utils/people/dates/days';
import { openBrowserDatabase } from '../../utils/storage/backend/reopening-backend';
import { createBrowserLock } from '../../utils/storage/backend/write-lock';
import { checkDatabase } from '../../utils/storage/health/check-database';
import { summarise } from '../../utils/storage/health/health-report';
import { type HealthWork, serveHealthWorker } from '../../utils/storage/health/health-worker';
import { repairDatabase } from '../../utils/storage/health/repair-database';
import { createPeopleStore } from '../../utils/storage/people-store';

/** Runs in a module worker of the manager's page, which stays free; it ends with the page. */
const work: HealthWork = async (job, onProgress) => {
  const writing = {
    backend: openBrowserDatabase(),
    keysOf: (person: Parameters<typeof nameKeys>[0]) => nameKeys(person).map(({ key }) => key),
    lock: createBrowserLock(navigator.locks),
    today,
  };
  if (job === 'check') {
    const { signal } = new AbortController();
    const report = await writing.lock.hold(() => checkDatabase({ ...writing, signal, onProgress }));
    return { type: 'checked', result: summarise(report) };
  }
  const repaired = await repairDatabase(writing, onProgress);
  const store = createPeopleStore(writing);
  // The extension brings these packs' files along: nobody of them need be missing.
  const damaged = SHIPPED_PACKS.filter((pack) =>
    repaired.some(({ id, lost }) => id === pack.id && lost > 0),
  );
  await installShipped(store, damaged, readShipped);
  const packs = repaired.map((one) =>
    isShipped(one.id) ? { ...one, outcome: 'rebuilt' as const, lost: 0 } : one,
  );
  return { type: 'repaired', packs };
};

/** A worker has none of the extension's own interfaces; its files have the page's own address. */
const readShipped = shippedReader(location.href);

const handle = serveHealthWorker(work, (message) => postMessage(message));
addEventListener('message', ({ data }) => void handle(data));
