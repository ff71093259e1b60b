import * as v from 'valibot';
import { parseWith } from '../../people/parse/parse-with';
import type { Result } from '../../result';
import { CSV_FIELDS } from '../formats/csv/columns';
import type { ImportJob, ImportOutcome, ImportProgress } from './contract';

/** What the manager sends to its worker: one job, and perhaps a stop. */
export type ToWorker =
  | { readonly type: 'start'; readonly job: ImportJob }
  | { readonly type: 'stop' };

/** What the worker sends back: how far it has come, and at last how the job ended. */
export type FromWorker =
  | { readonly type: 'progress'; readonly progress: ImportProgress }
  | { readonly type: 'ended'; readonly outcome: ImportOutcome };

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
    }),
  ),
});
const toWorkerSchema = v.variant('type', [
  v.object({ type: v.literal('start'), job: jobSchema }),
  v.object({ type: v.literal('stop') }),
]);
/** What is in a worker's answer is our own; that it is one of ours is looked at. */
const fromWorkerSchema = v.variant('type', [
  v.looseObject({ type: v.literal('progress'), progress: v.looseObject({ read: v.number() }) }),
  v.looseObject({ type: v.literal('ended'), outcome: v.looseObject({ type: v.string() }) }),
]);

/** Reads a message that came to the worker. */
export function parseToWorker(message: unknown): Result<ToWorker> {
  return parseWith(toWorkerSchema, message);
}

/** Reads a message that came from the worker. */
export function parseFromWorker(message: unknown): Result<FromWorker> {
  return parseWith(fromWorkerSchema, message) as Result<FromWorker>;
}
