import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createUnreadable, storageServices } from '../../entrypoints/manager/storage-services';
import { openDatabase } from '../../utils/storage/backend/database';
import { makeHeader, makePerson } from '../storage/people';
import { openStore } from '../storage/stores';

type Listener = (event: { data: unknown }) => void;

/** The worker that was started last, which answers when the test says so. */
let worker: { job: unknown; ended: boolean; say: (message: unknown) => Promise<void> };
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

class FakeWorker {
  readonly #state: typeof worker;
  #listen: Listener = () => {};
  constructor() {
    this.#state = {
      job: null,
      ended: false,
      say: (data) => {
        this.#listen({ data });
        return settled();
      },
    };
    worker = this.#state;
  }
  postMessage(job: unknown) {
    this.#state.job = job;
  }
  terminate() {
    this.#state.ended = true;
  }
  addEventListener(type: string, listener: Listener) {
    if (type === 'message') this.#listen = listener;
  }
}

const announced = async () =>
  (await fakeBrowser.storage.local.get('peopleVersion')).peopleVersion ?? 0;
const end = (outcome: object) => worker.say({ type: 'ended', outcome });
const storage = () => storageServices(createUnreadable());

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('Worker', FakeWorker);
});

describe('a check of the database', () => {
  it('tells how far it has come, and what it found', async () => {
    const progress: number[][] = [];
    const { result } = storage().check((...numbers) => progress.push(numbers));
    expect(worker.job).toBe('check');
    await worker.say({ type: 'progress', progress: { done: 1, total: 3 } });
    await end({ type: 'checked', result: { people: 5 } });
    expect(await result).toEqual({ people: 5 });
    expect(progress).toEqual([[1, 3]]);
    expect(worker.ended).toBe(true);
  });

  it('ends with nothing where the reader stops it', async () => {
    const { result, stop } = storage().check(() => {});
    stop();
    expect(await result).toBeNull();
    expect(worker.ended).toBe(true);
  });

  it('fails with the reason', async () => {
    const { result } = storage().check(() => {});
    const told = expect(result).rejects.toThrow('No disk.');
    await end({ type: 'failed', message: 'No disk.' });
    await told;
  });
});

describe('a repair of the database', () => {
  it('says what became of each pack, once open pages are told', async () => {
    const repaired = storage().repair(() => {});
    expect(worker.job).toBe('repair');
    expect(await announced()).toBe(0);
    const packs = [{ id: 'uk', title: 'UK', outcome: 'rebuilt', lost: 0 }];
    await end({ type: 'repaired', packs });
    expect(await repaired).toEqual(packs);
    expect(await announced()).toBe(1);
  });

  it.each([
    [{ type: 'failed', message: 'No disk.' }, 'No disk.'],
    [{ type: 'checked', result: {} }, ''],
  ])('fails on %j; what it did repair is told to open pages all the same', async (outcome, why) => {
    const told = expect(storage().repair(() => {})).rejects.toThrow(why);
    await end(outcome);
    await told;
    expect(await announced()).toBe(1);
  });
});

describe('the size of the database', () => {
  const background = (answer: () => Promise<unknown>) =>
    Object.assign(fakeBrowser.runtime, { sendMessage: answer });
  const estimate = (usage?: number) =>
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage }) } });

  it('is told whole and by pack, once the background has its own pack there', async () => {
    background(async () => {
      const store = openStore(openDatabase());
      await store.installPack(makeHeader({ title: 'UK' }), [makePerson({ id: '1', name: 'Ann' })]);
      return { ok: true, value: { packs: [] } };
    });
    estimate(12_345);
    const { total, packs } = await storage().measure();
    expect(total).toBe(12_345);
    expect(packs).toMatchObject([{ title: 'UK', people: 1 }]);
    expect(packs[0]?.bytes).toBeGreaterThan(0);
  });

  it('is not known as a whole where the browser does not say', async () => {
    background(async () => ({ ok: true, value: { packs: [] } }));
    estimate();
    expect((await storage().measure()).total).toBeNull();
  });

  it('is not told where the background has failed', async () => {
    background(async () => ({ ok: false, message: 'no room' }));
    await expect(storage().measure()).rejects.toThrow('no room');
  });
});

describe('whether the database was found unreadable', () => {
  it('is told to those who watch, and to nobody who has stopped', () => {
    const unreadable = createUnreadable();
    const changed = vi.fn();
    const stop = unreadable.watch(changed);
    unreadable.note(true);
    expect([unreadable.found(), changed.mock.calls.length]).toEqual([true, 1]);
    stop();
    unreadable.note(false);
    expect([unreadable.found(), changed.mock.calls.length]).toEqual([false, 1]);
  });
});
