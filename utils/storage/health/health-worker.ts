import * as v from 'valibot';
import { parseWith } from '../../people/parse/parse-with';
import type { Result } from '../../result';
import { type FromWorker, runWorker, type WorkerLike } from '../../run-worker';
import { StorageProblem } from '../backend/storage-problem';
import type { HealthProgress } from './check-database';
import type { summarise } from './health-report';
import type { Repaired } from './repair-database';

/** A report as it is shown. */
type HealthSummary = ReturnType<typeof summarise>;

/** How looking after the database ended. */
type HealthOutcome =
  | { readonly type: 'checked'; readonly result: HealthSummary }
  | { readonly type: 'repaired'; readonly packs: readonly Repaired[] }
  | {
      readonly type: 'failed';
      readonly message: string;
      /** The browser could not read the database. */
      readonly unavailable?: boolean;
    };

/** The job that the manager gives its worker, one in its life. */
export type HealthJob = 'check' | 'repair';

/** A message the worker sends back. */
type FromHealthWorker = FromWorker<HealthProgress, HealthOutcome>;

const jobSchema = v.picklist(['check', 'repair']);
/** What is in an outcome is our own; that it is one of ours is looked at. */
const fromWorkerSchema = v.variant('type', [
  v.object({
    type: v.literal('progress'),
    progress: v.object({ done: v.number(), total: v.number() }),
  }),
  v.object({
    type: v.literal('ended'),
    outcome: v.looseObject({ type: v.picklist(['checked', 'repaired', 'failed']) }),
  }),
]);

/** Reads a message that came to the worker. */
function parseHealthJob(message: unknown): Result<HealthJob> {
  return parseWith(jobSchema, message);
}

/** Reads a message that came from the worker. */
export function parseFromHealthWorker(message: unknown): Result<FromHealthWorker> {
  return parseWith(fromWorkerSchema, message) as Result<FromHealthWorker>;
}

/** A check or a repair under way. */
export interface RunningHealth {
  /** How it ended, never rejecting; null: it was stopped. */
  readonly outcome: Promise<HealthOutcome | null>;
  /** Ends the worker where it stands. What a repair has begun is gone on with by the next. */
  stop(): void;
}

/** Has a worker look after the database, and ends the worker with it. */
export function askHealthWorker(
  worker: WorkerLike<HealthJob>,
  job: HealthJob,
  onProgress: (progress: HealthProgress) => void,
): RunningHealth {
  const answers = { parse: parseFromHealthWorker, onProgress };
  const { outcome, end } = runWorker<HealthJob, HealthProgress, HealthOutcome | null>(
    worker,
    job,
    answers,
  );
  return { outcome, stop: () => end(null) };
}

/** Does a job; what it throws is told as a failure. */
export type HealthWork = (
  job: HealthJob,
  onProgress: (progress: HealthProgress) => void,
) => Promise<HealthOutcome>;

/** The worker's side: answers with what handles its one message. */
export function serveHealthWorker(
  work: HealthWork,
  post: (message: FromHealthWorker) => void,
): (message: unknown) => Promise<void> {
  return async (data) => {
    const job = parseHealthJob(data);
    const failed = (message: string): HealthOutcome => ({ type: 'failed', message });
    const outcome = job.ok
      ? await work(job.value, (progress) => post({ type: 'progress', progress })).catch(
          (error: unknown) => ({
            ...failed(error instanceof Error ? error.message : String(error)),
            ...(isUnavailable(error) && { unavailable: true }),
          }),
        )
      : failed(job.message);
    post({ type: 'ended', outcome });
  };
}

function isUnavailable(error: unknown): boolean {
  return error instanceof StorageProblem && error.kind === 'unavailable';
}
