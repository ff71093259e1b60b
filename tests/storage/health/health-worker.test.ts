import { describe, expect, it, vi } from 'vitest';
import type { WorkerLike } from '../../../utils/run-worker';
import { StorageProblem } from '../../../utils/storage/backend/storage-problem';
import {
  askHealthWorker,
  type HealthJob,
  type HealthWork,
  parseFromHealthWorker,
  serveHealthWorker,
} from '../../../utils/storage/health/health-worker';

/** A worker in the same process, whose work is given; answers come later, as from a real one. */
function workerDoing(work: HealthWork) {
  type Listener = Parameters<WorkerLike<HealthJob>['addEventListener']>[1];
  const listeners = new Map<string, Listener>();
  const handle = serveHealthWorker(work, (message) =>
    queueMicrotask(() => listeners.get('message')?.({ data: message })),
  );
  return {
    postMessage: (message: unknown) => queueMicrotask(() => void handle(message)),
    terminate: vi.fn(),
    addEventListener: (type: string, listener: Listener) => void listeners.set(type, listener),
    tell: (type: string, event: Parameters<Listener>[0]) => listeners.get(type)?.(event),
  };
}
const nothing = () => undefined;
const endless: HealthWork = () => new Promise(() => undefined);

describe('the worker that looks after the database', () => {
  it('does the job it is given, tells how far it has come, and is ended', async () => {
    const told: unknown[] = [];
    const worker = workerDoing(async (job, onProgress) => {
      onProgress({ done: 1, total: 2 });
      return job === 'repair' ? { type: 'repaired', packs: [] } : { type: 'failed', message: job };
    });
    const { outcome } = askHealthWorker(worker, 'repair', (one) => told.push(one));
    expect(await outcome).toEqual({ type: 'repaired', packs: [] });
    expect(told).toEqual([{ done: 1, total: 2 }]);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('is ended where it stands when it is to stop', async () => {
    const worker = workerDoing(endless);
    const { outcome, stop } = askHealthWorker(worker, 'check', nothing);
    stop();
    expect(await outcome).toBeNull();
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('says what went wrong in it', async () => {
    const worker = workerDoing(() => Promise.reject(new Error('No disk.')));
    const { outcome } = askHealthWorker(worker, 'check', nothing);
    expect(await outcome).toEqual({ type: 'failed', message: 'No disk.' });
  });

  it('says where the browser could not read the database', async () => {
    const problem = new StorageProblem('unavailable', new Error('Internal error'));
    const worker = workerDoing(() => Promise.reject(problem));
    const { outcome } = askHealthWorker(worker, 'check', nothing);
    expect(await outcome).toMatchObject({ type: 'failed', unavailable: true });
  });

  it.each<[string, unknown, string]>([
    ['for want of room', new StorageProblem('full', null), 'There is no room left'],
    ['for another reason', Object.assign(new Error('Odd.'), { kind: 'unavailable' }), 'Odd.'],
    ['for what is no error', 'stopped', 'stopped'],
  ])('takes no database that failed %s for one that cannot be read', async (_, error, message) => {
    const { outcome } = askHealthWorker(
      workerDoing(() => Promise.reject(error)),
      'check',
      nothing,
    );
    const told = await outcome;
    expect(told).toEqual({ type: 'failed', message: expect.stringContaining(message) });
  });

  it.each([
    ['error', { message: 'Not found' }, 'Not found'],
    ['error', {}, 'The worker did not start.'],
    ['messageerror', {}, 'A message could not be read.'],
    ['message', { data: { type: 'ended' } }, /./],
  ])('fails on %s %j', async (type, event, message) => {
    const worker = workerDoing(endless);
    const { outcome } = askHealthWorker(worker, 'check', nothing);
    worker.tell(type, event);
    expect(await outcome).toMatchObject({
      type: 'failed',
      message: expect.stringMatching(message),
    });
  });

  it('takes no other job', async () => {
    const worker = workerDoing(endless);
    const { outcome } = askHealthWorker(worker, 'drop everything' as never, nothing);
    expect(await outcome).toMatchObject({ type: 'failed' });
  });

  it.each([null, 'ended', { type: 'progress' }, { type: 'ended', outcome: { type: 'other' } }])(
    'reads no %j',
    (message) => expect(parseFromHealthWorker(message).ok).toBe(false),
  );
});
