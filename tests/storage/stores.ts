import 'fake-indexeddb/auto';
import type { SegmentBackend } from '../../utils/storage/backend/backend';
import { openDatabase } from '../../utils/storage/backend/database';
import { createMemoryBackend } from '../../utils/storage/backend/memory-backend';
import { createLocalLock } from '../../utils/storage/backend/write-lock';
import type { PeopleStore } from '../../utils/storage/model';
import { createPeopleStore } from '../../utils/storage/people-store';
import { keysOf } from './people';

let databases = 0;

/** Each kind of database, empty. */
export const BACKENDS: [name: string, open: () => SegmentBackend][] = [
  ['memory', createMemoryBackend],
  [
    'IndexedDB',
    () => {
      databases += 1;
      return openDatabase(`test-${databases}`);
    },
  ],
];

/** A database with all that writing it takes. */
export function writing(backend: SegmentBackend, lock = createLocalLock()) {
  return { backend, keysOf, lock, today: () => '2025-11-01' };
}

/** A store over a database; two over the same one stand for two contexts of the extension. */
export function openStore(backend: SegmentBackend, lock = createLocalLock()): PeopleStore {
  return createPeopleStore(writing(backend, lock));
}

/** The names found under keys, `{key: names}`. */
export async function namesUnder(store: PeopleStore, ...keys: string[]) {
  const found = await store.find(keys);
  return Object.fromEntries([...found].map(([key, people]) => [key, people.map((p) => p.name)]));
}

/**
 * A database whose process dies at the given write (from 1): that write and everything after it,
 * cleaning up included, fails.
 */
export function dyingAt(write: number, backend: SegmentBackend): SegmentBackend {
  let writes = 0;
  const living = <A extends unknown[], T>(work: (...args: A) => Promise<T>, isWrite: boolean) =>
    (async (...args: A) => {
      if (isWrite) writes += 1;
      if (writes >= write) throw new Error('killed');
      return work(...args);
    }) as typeof work;
  return {
    getMany: living(backend.getMany, false),
    getPrefix: living(backend.getPrefix, false),
    getKeys: living(backend.getKeys, false),
    putMany: living(backend.putMany, true),
    deletePrefix: living(backend.deletePrefix, true),
    update: living(backend.update, true),
  };
}

/** A database that fails at the given write (from 1) alone, as for want of room. */
export function failingOnceAt(write: number, backend: SegmentBackend): SegmentBackend {
  let writes = 0;
  const failing = <A extends unknown[]>(work: (...args: A) => Promise<void>) =>
    (async (...args: A) => {
      writes += 1;
      if (writes === write) throw new Error('no room');
      return work(...args);
    }) as typeof work;
  return {
    ...backend,
    putMany: failing(backend.putMany),
    deletePrefix: failing(backend.deletePrefix),
    update: failing(backend.update),
  };
}

/** Every key in the database, by table. */
export async function allKeys(backend: SegmentBackend) {
  const tables = ['meta', 'shards', 'profiles', 'own'] as const;
  const keys = await Promise.all(tables.map((table) => backend.getKeys(table, '')));
  return keys.flatMap((some, at) => some.map((key) => `${tables[at]} ${key}`));
}
