import { describe, expect, it } from 'vitest';
import {
  createVanishCheck,
  giveDatabaseId,
  type LastSeen,
  readDatabaseId,
  type Vanished,
  vanishedSince,
} from '../../../utils/storage/vanish-check/vanish-check';
import { makeHeader, makePerson } from '../people';
import { BACKENDS, openStore } from '../stores';

const ann = makePerson({ id: 'own:1', name: 'Ann Own' });

describe('what has gone with a database', () => {
  const lastSeen: LastSeen = { id: 'one', own: 3, packs: ['UK'] };
  it.each<[string, LastSeen | null, string | null, Vanished | null]>([
    ['the first start', null, null, null],
    ['the same database', lastSeen, 'one', null],
    ['a new database', lastSeen, null, { own: 3, packs: ['UK'] }],
    ['another database', lastSeen, 'two', { own: 3, packs: ['UK'] }],
    ['nothing of the reader’s in it', { ...lastSeen, own: 0, packs: [] }, null, null],
    ['a pack alone', { ...lastSeen, own: 0 }, null, { own: 0, packs: ['UK'] }],
  ])('%s', (_, before, id, vanished) => {
    expect(vanishedSince(before, id)).toEqual(vanished);
  });
});

describe.each(BACKENDS)('what was last seen of a database in %s', (_, open) => {
  /** Storage outside of the database, which outlives it. */
  function outside() {
    let lastSeen: LastSeen | null = null;
    let writes = 0;
    const told: Vanished[] = [];
    let ids = 0;
    const keeperOf = (backend: ReturnType<typeof open>) =>
      createVanishCheck({
        backend,
        packTitles: async () => (await openStore(backend).packs()).map(({ title }) => title),
        getLastSeen: async () => lastSeen,
        setLastSeen: async (next) => {
          writes += 1;
          lastSeen = next;
        },
        onVanished: async (vanished) => void told.push(vanished),
        newId: () => `id ${++ids}`,
      });
    return { keeperOf, told, lastSeen: () => lastSeen, writes: () => writes };
  }

  it('follows what is in it, and is written only where that has changed', async () => {
    const backend = open();
    const store = openStore(backend);
    const { keeperOf, lastSeen, writes, told } = outside();
    const keep = keeperOf(backend);
    await keep();
    expect(lastSeen()).toEqual({ id: 'id 1', own: 0, packs: [] });
    await store.saveOwn(ann);
    await store.installPack(makeHeader({ title: 'UK' }), [makePerson({ id: '1', name: 'Ben' })]);
    await keep();
    await keep();
    expect(lastSeen()).toEqual({ id: 'id 1', own: 1, packs: ['UK'] });
    expect([writes(), told]).toEqual([2, []]);
  });

  it('tells once what has gone, also where two ask at a time', async () => {
    const { keeperOf, lastSeen, told } = outside();
    const before = open();
    await openStore(before).saveOwn(ann);
    await keeperOf(before)();
    const keep = keeperOf(open());
    await Promise.all([keep(), keep()]);
    await keep();
    expect(told).toEqual([{ own: 1, packs: [] }]);
    expect(lastSeen()).toEqual({ id: 'id 2', own: 0, packs: [] });
  });

  it('does not take a database that cannot be read for a vanished one', async () => {
    const { keeperOf, told, lastSeen } = outside();
    const backend = open();
    await openStore(backend).saveOwn(ann);
    await keeperOf(backend)();
    const broken = { ...backend, getMany: () => Promise.reject(new Error('Internal error')) };
    await expect(keeperOf(broken)()).rejects.toThrow('Internal error');
    expect(told).toEqual([]);
    await keeperOf(backend)();
    expect(lastSeen()?.own).toBe(1);
  });

  it('is looked at again after a look that failed', async () => {
    const { keeperOf, lastSeen } = outside();
    const backend = open();
    let fails = true;
    const keep = keeperOf({
      ...backend,
      getMany: (...args) =>
        fails ? Promise.reject(new Error('Internal error')) : backend.getMany(...args),
    });
    await expect(keep()).rejects.toThrow('Internal error');
    fails = false;
    await keep();
    expect(lastSeen()?.id).toBe('id 1');
  });

  it('gives a database one id, whoever is first; a sweep leaves it', async () => {
    const backend = open();
    expect(await readDatabaseId(backend)).toBeNull();
    expect(await giveDatabaseId(backend, 'first')).toBe('first');
    expect(await giveDatabaseId(backend, 'second')).toBe('first');
    await openStore(backend).sweep();
    expect(await readDatabaseId(backend)).toBe('first');
  });
});
