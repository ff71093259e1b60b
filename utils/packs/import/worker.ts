import * as v from 'valibot';
import { parseWith } from '../../people/parse/parse-with';
import type { Result } from '../../result';
import { type FromWorker, runWorker, type WorkerLike } from '../../run-worker';
import { CSV_FIELDS } from '../formats/csv/columns';
import type { ImportJob, ImportOutcome, ImportProgress, RunningImport } from './contract';

/** A message of the manager to its worker: one job, and perhaps a stop. */
export type ToWorker =
  | { readonly type: 'start'; readonly job: ImportJob }
  | { readonly type: 'stop' };

/** A message of the worker back. */
type FromImportWorker = FromWorker<ImportProgress, ImportOutcome>;

const TITLE_MAX = 300;

const VERSION_MAX = 1_000;

const jobSchema = v.object({
  kind: v.picklist(['preview', 'import']),
  file: v.instance(File),
  anySize: v.boolean(),
  title: v.exactOptional(v.pipe(v.string(), v.maxLength(TITLE_MAX))),
  columns: v.exactOptional(v.array(v.nullable(v.picklist(CSV_FIELDS)))),
  expect: v.exactOptional(
    v.object({
      pack: v.pipe(v.string(), v.maxLength(VERSION_MAX)),
      version: v.pipe(v.string(), v.maxLength(VERSION_MAX)),
      file: v.exactOptional(v.object({ bytes: v.number(), sha256: v.string() })),
    }),
  ),
});
const toWorkerSchema = v.variant('type', [
  v.object({ type: v.literal('start'), job: jobSchema }),
  v.object({ type: v.literal('stop') }),
]);
/** An answer of the worker holds our own data; only that it is one of ours is looked at. */
const fromWorkerSchema = v.variant('type', [
  v.looseObject({ type: v.literal('progress'), progress: v.looseObject({ read: v.number() }) }),
  v.looseObject({ type: v.literal('ended'), outcome: v.looseObject({ type: v.string() }) }),
]);

/** Reads a message that came to the worker. */
export function parseToWorker(message: unknown): Result<ToWorker> {
  return parseWith(toWorkerSchema, message);
}

/** Reads a message that came from the worker. */
export function parseFromWorker(message: unknown): Result<FromImportWorker> {
  return parseWith(fromWorkerSchema, message) as Result<FromImportWorker>;
}

/** Has a worker do a job, and ends the worker with it. */
export function askWorker(
  worker: WorkerLike<ToWorker>,
  job: ImportJob,
  onProgress: (progress: ImportProgress) => void,
): RunningImport {
  const start: ToWorker = { type: 'start', job };
  const { outcome } = runWorker(worker, start, { parse: parseFromWorker, onProgress });
  return { outcome, stop: () => worker.postMessage({ type: 'stop' }) };
}

/** Does a job while it is not stopped; it never throws. */
export type Work = (
  job: ImportJob,
  signal: AbortSignal,
  onProgress: (progress: ImportProgress) => void,
) => Promise<ImportOutcome>;

/** The worker's side: answers with what handles one message. A worker does one job in its life. */
export function serveWorker(
  work: Work,
  post: (message: FromImportWorker) => void,
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
