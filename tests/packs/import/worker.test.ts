import { describe, expect, it } from 'vitest';
import type { ImportJob, ImportOutcome } from '../../../utils/packs/import/contract';
import {
  askWorker,
  parseFromWorker,
  parseToWorker,
  serveWorker,
  type ToWorker,
  type Work,
} from '../../../utils/packs/import/worker';
import type { WorkerLike } from '../../../utils/run-worker';
import { fileOf } from './files';

const job: ImportJob = { kind: 'import', file: fileOf('x'), anySize: false };
const progress = { read: 1, total: 2, people: 3, left: null };

/** A worker in the same process, whose work is given; answers come later, as from a real one. */
function workerDoing(work: Work) {
  type Listener = Parameters<WorkerLike<ToWorker>['addEventListener']>[1];
  const listeners = new Map<string, Listener>();
  const handle = serveWorker(work, (message) =>
    queueMicrotask(() => listeners.get('message')?.({ data: message })),
  );
  const worker = {
    ended: false,
    postMessage: (message: unknown) => queueMicrotask(() => handle(message)),
    terminate() {
      worker.ended = true;
    },
    addEventListener: (type: string, listener: Listener) => void listeners.set(type, listener),
    tell: (type: string, event: Parameters<Listener>[0]) => listeners.get(type)?.(event),
  };
  return worker;
}

describe('the worker', () => {
  it('does a job, tells how far it has come, and is ended', async () => {
    const told: unknown[] = [];
    const worker = workerDoing(async (given, _, onProgress) => {
      onProgress(progress);
      return { type: 'failed', message: given.kind };
    });
    const { outcome } = askWorker(worker, job, (one) => told.push(one));
    expect(await outcome).toEqual({ type: 'failed', message: 'import' });
    expect(told).toEqual([progress]);
    expect(worker.ended).toBe(true);
  });

  it('is told to stop, and ends when its work has', async () => {
    const worker = workerDoing(
      (_, signal) =>
        new Promise<ImportOutcome>((resolve) => {
          signal.addEventListener('abort', () => resolve({ type: 'stopped' }));
        }),
    );
    const { outcome, stop } = askWorker(worker, job, () => undefined);
    stop();
    expect(await outcome).toEqual({ type: 'stopped' });
  });

  it.each(['error', 'messageerror'])('that breaks with %s has failed', async (type) => {
    const worker = workerDoing(() => new Promise(() => undefined));
    const { outcome } = askWorker(worker, job, () => undefined);
    worker.tell(type, { message: 'broken' });
    expect(await outcome).toMatchObject({ type: 'failed' });
    expect(worker.ended).toBe(true);
  });

  it('has one job in its life', async () => {
    const answers: unknown[] = [];
    const handle = serveWorker(
      () => new Promise(() => undefined),
      (answer) => answers.push(answer),
    );
    handle({ type: 'start', job });
    handle({ type: 'start', job });
    expect(answers).toMatchObject([{ type: 'ended', outcome: { type: 'failed' } }]);
  });
});

it.each([
  [null],
  ['start'],
  [{ type: 'start' }],
  [{ type: 'start', job: { ...job, kind: 'delete' } }],
  [{ type: 'start', job: { ...job, file: 'name' } }],
  [{ type: 'start', job: { ...job, title: 'x'.repeat(301) } }],
  [{ type: 'start', job: { ...job, columns: ['__proto__'] } }],
])('%j is no message to it', (message) => expect(parseToWorker(message).ok).toBe(false));

it.each([[undefined], [{ type: 'ended' }], [{ type: 'progress', progress: {} }], [{ type: 'x' }]])(
  '%j is none from it',
  (message) => expect(parseFromWorker(message).ok).toBe(false),
);
