import * as v from 'valibot';
import { parseWith } from '../../people/parse/parse-with';
import type { Result } from '../../result';
import type { HealthProgress } from './check-database';
import type { Repaired } from './repair-database';
import type { summarise } from './summarise';

/** A report as it is shown. */
export type HealthSummary = ReturnType<typeof summarise>;

/** How looking after the database ended. */
export type HealthOutcome =
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

/** What the worker sends back: how far it has come, and at last how it ended. */
export type FromHealthWorker =
  | { readonly type: 'progress'; readonly progress: HealthProgress }
  | { readonly type: 'ended'; readonly outcome: HealthOutcome };

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
export function parseHealthJob(message: unknown): Result<HealthJob> {
  return parseWith(jobSchema, message);
}

/** Reads a message that came from the worker. */
export function parseFromHealthWorker(message: unknown): Result<FromHealthWorker> {
  return parseWith(fromWorkerSchema, message) as Result<FromHealthWorker>;
}
