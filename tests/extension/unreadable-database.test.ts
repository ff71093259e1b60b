import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noticeServices } from '../../entrypoints/manager/notice-services';
import { createUnreadable, storageServices } from '../../entrypoints/manager/storage-services';
import { readNotices } from '../../entrypoints/popup/notices';
import { packedSegment } from '../../packs/ship-segments';
import { background } from '../../utils/messaging/client';
import { SHIPPED_PACKS, segmentFile } from '../../utils/packs/shipped/shipped-packs';
import { openDatabase } from '../../utils/storage/backend/database';
import { createMemoryBackend } from '../../utils/storage/backend/memory-backend';
import { createReopeningBackend } from '../../utils/storage/backend/reopening-backend';
import { isReadable } from '../../utils/storage/backend/storage-problem';
import { makeHeader, makePerson } from '../storage/people';
import { openStore } from '../storage/stores';

const failure = (name: string) =>
  Object.assign(new Error('The operation failed for reasons unrelated to the database.'), { name });

/** The browser's database, as one whose pages are damaged: opened, and not read. */
function damageIndexedDb(name = 'UnknownError') {
  for (const method of ['get', 'getAllKeys', 'openCursor', 'openKeyCursor', 'getAll'] as const) {
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
      throw failure(name);
    });
  }
}

/** A worker that answers whatever it is asked. */
function workerSays(data: unknown) {
  vi.stubGlobal(
    'Worker',
    class {
      postMessage() {}
      terminate() {}
      addEventListener(type: string, listener: (event: { data: unknown }) => void) {
        if (type === 'message') queueMicrotask(() => listener({ data }));
      }
    },
  );
}

function backgroundFails(message: string) {
  const send: (message: unknown) => Promise<unknown> = async () => ({ ok: false, message });
  Object.assign(fakeBrowser.runtime, { sendMessage: send });
}

const unreadable = createUnreadable();
const notices = noticeServices(unreadable);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (address) => {
    const { id } =
      SHIPPED_PACKS.find((pack) => String(address).endsWith(segmentFile(pack.id))) ?? {};
    const pack = { id, title: id, version: '1', licence: 'CC0-1.0' };
    const file = await packedSegment({ pack, persons: [{ id: 'Q1', name: 'Sam Shipped' }] });
    return new Response(new Uint8Array(file));
  });
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, work: () => unknown) => Promise.resolve(work()) },
  });
});

describe('whether a database is readable', () => {
  const failing = (name: string) =>
    createReopeningBackend({
      open: () => ({
        ...createMemoryBackend(),
        getPrefix: () => Promise.reject(failure(name)),
        close: () => undefined,
      }),
      pause: async () => undefined,
    });

  it('is so where all can be read', async () => {
    expect(await isReadable(createMemoryBackend())).toBe(true);
  });

  it('is not so where the browser cannot read the reader’s own', async () => {
    expect(await isReadable(failing('UnknownError'))).toBe(false);
  });

  it.each(['QuotaExceededError', 'TypeError'])('is not answered where it is a %s', async (name) => {
    await expect(isReadable(failing(name))).rejects.toMatchObject({ name });
  });
});

describe('a database that the browser cannot read', () => {
  it('is told in the manager, and in the popup alone', async () => {
    damageIndexedDb();
    backgroundFails('cannot open');
    expect((await notices.read()).unavailable).toBe(true);
    expect(await readNotices()).toEqual([{ kind: 'unavailable' }]);
  });

  it('is not told where the background alone does not answer', async () => {
    backgroundFails('busy');
    expect((await notices.read()).unavailable).toBeNull();
    await expect(readNotices()).rejects.toThrow('busy');
    await expect(background.listPacks({})).rejects.toThrow('busy');
  });

  it('is told once a check has met rows that cannot be read, until it is begun anew', async () => {
    const outcome = { type: 'failed', message: 'cannot read', unavailable: true };
    workerSays({ type: 'ended', outcome });
    const changed = vi.fn();
    notices.watch(changed);
    const storage = storageServices(unreadable);
    await expect(storage.check(() => undefined).result).rejects.toThrow('cannot read');
    expect(changed).toHaveBeenCalledOnce();
    expect((await notices.read()).unavailable).toBe(true);
    await notices.beginAnew();
    expect((await notices.read()).unavailable).toBeNull();
    workerSays({ type: 'ended', outcome: { ...outcome, unavailable: undefined } });
    await expect(storage.check(() => undefined).result).rejects.toThrow('cannot read');
    expect((await notices.read()).unavailable).toBeNull();
  });

  it('is begun anew: empty but for the packs that come with the extension', async () => {
    const before = openDatabase();
    const store = openStore(before);
    await store.installPack(makeHeader(), [makePerson({ id: '1', name: 'Old' })]);
    await store.saveOwn(makePerson({ id: 'own:a', name: 'Ann' }));
    await notices.beginAnew();
    const after = openStore(openDatabase());
    expect((await after.packs()).map(({ id }) => id)).toEqual(SHIPPED_PACKS.map(({ id }) => id));
    expect((await after.ownRows()).rows).toEqual([]);
    // Pages and background are told.
    expect(await fakeBrowser.storage.local.get('peopleVersion')).toEqual({ peopleVersion: 1 });
  });

  it('stays as it is where the browser cannot delete it', async () => {
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw failure('UnknownError');
    });
    unreadable.note(true);
    await expect(notices.beginAnew()).rejects.toThrow();
    expect(unreadable.found()).toBe(true);
    expect(await fakeBrowser.storage.local.get('peopleVersion')).toEqual({
      peopleVersion: undefined,
    });
  });
});
