import type { ImportJob, ImportOutcome, ImportProgress, RunningImport } from './contract';
import { parseFromWorker, type ToWorker } from './worker-messages';

/** The part of a `Worker` that is used. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  terminate(): void;
  addEventListener(
    type: 'message' | 'error' | 'messageerror',
    listener: (event: { readonly data?: unknown; readonly message?: string }) => void,
  ): void;
}

/** Has a worker do a job, and ends the worker with it. */
export function askWorker(
  worker: WorkerLike,
  job: ImportJob,
  onProgress: (progress: ImportProgress) => void,
): RunningImport {
  const outcome = new Promise<ImportOutcome>((end) => {
    const fail = (message: string) => end({ type: 'failed', message });
    worker.addEventListener('message', ({ data }) => {
      const message = parseFromWorker(data);
      if (!message.ok) fail(message.message);
      else if (message.value.type === 'progress') onProgress(message.value.progress);
      else end(message.value.outcome);
    });
    worker.addEventListener('messageerror', () => fail('A message could not be read.'));
    worker.addEventListener('error', ({ message }) => fail(message || 'The worker did not start.'));
    worker.postMessage({ type: 'start', job });
  });
  void outcome.then(() => worker.terminate());
  return { outcome, stop: () => worker.postMessage({ type: 'stop' }) };
}
