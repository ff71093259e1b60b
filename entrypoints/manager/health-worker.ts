import {
  installShipped,
  isShipped,
  SHIPPED_PACKS,
  segmentReader,
} from '../../utils/packs/shipped/shipped-packs';
import { browserWriting } from '../../utils/storage/browser-writing';
import { checkDatabase } from '../../utils/storage/health/check-database';
import { summarise } from '../../utils/storage/health/health-report';
import { type HealthWork, serveHealthWorker } from '../../utils/storage/health/health-worker';
import { repairDatabase } from '../../utils/storage/health/repair-database';

/** Runs in a module worker of the manager's page, which stays free; it ends with the page. */
const work: HealthWork = async (job, onProgress) => {
  const writing = browserWriting();
  if (job === 'check') {
    const { signal } = new AbortController();
    const report = await writing.lock.hold(() => checkDatabase({ ...writing, signal, onProgress }));
    return { type: 'checked', result: summarise(report) };
  }
  const repaired = await repairDatabase(writing, onProgress);
  // The extension brings these packs' files along: nobody of them need be missing.
  const damaged = SHIPPED_PACKS.filter((pack) =>
    repaired.some(({ id, lost }) => id === pack.id && lost > 0),
  );
  await installShipped(writing, damaged, readSegment);
  const packs = repaired.map((one) =>
    isShipped(one.id) ? { ...one, outcome: 'rebuilt' as const, lost: 0 } : one,
  );
  return { type: 'repaired', packs };
};

/** A worker has none of the extension's own interfaces; its files have the page's own address. */
const readSegment = segmentReader(location.href);

const handle = serveHealthWorker(work, (message) => postMessage(message));
addEventListener('message', ({ data }) => void handle(data));
