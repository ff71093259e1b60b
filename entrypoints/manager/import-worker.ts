import { readBytes } from '../../utils/packs/import/read-bytes';
import { runJob } from '../../utils/packs/import/run-job';
import { serveWorker } from '../../utils/packs/import/worker';
import { readCatalogue } from '../../utils/packs/shipped/catalogue';
import { shippedReader } from '../../utils/packs/shipped/shipped-packs';
import { browserWriting } from '../../utils/storage/browser-writing';

/** Runs in a module worker of the manager's page: the background may end in the middle of work. */
const handle = serveWorker(
  (job, signal, onProgress) =>
    runJob(job, {
      ...browserWriting(),
      readBytes,
      catalogue: () => readCatalogue(shippedReader(location.href)),
      now: () => performance.now(),
      signal,
      onProgress,
    }),
  (message) => postMessage(message),
);
addEventListener('message', ({ data }) => handle(data));
