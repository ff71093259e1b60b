import type { ImportJob, ImportOutcome, ImportProgress } from './contract';
import { type FromWorker, parseToWorker } from './worker-messages';

/** Does a job while it is not stopped; it never throws. */
export type Work = (
  job: ImportJob,
  signal: AbortSignal,
  onProgress: (progress: ImportProgress) => void,
) => Promise<ImportOutcome>;

/** The worker's side: answers with what handles one message. A worker does one job in its life. */
export function serveWorker(
  work: Work,
  post: (message: FromWorker) => void,
): (message: unknown) => void {
  const stop = new AbortController();
  const end = (outcome: ImportOutcome) => post({ type: 'ended', outcome });
  let begun = false;
  return (data) => {
    const message = parseToWorker(data);
    if (!message.ok) return end({ type: 'failed', message: message.message });
    if (message.value.type === 'stop') return stop.abort();
    if (begun) return end({ type: 'failed', message: 'The worker has a job already.' });
    begun = true;
    void work(message.value.job, stop.signal, (progress) =>
      post({ type: 'progress', progress }),
    ).then(end);
  };
}
