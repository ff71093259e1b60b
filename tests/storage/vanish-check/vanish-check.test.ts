import { describe, expect, it } from 'vitest';
import { giveDatabaseId, readDatabaseId } from '../../../utils/storage/vanish-check/database-id';
import {
  type DatabaseMark,
  type Vanished,
  vanishedSince,
} from '../../../utils/storage/vanish-check/last-seen';
import { createMarkKeeper } from '../../../utils/storage/vanish-check/vanish-check';
import { makeHeader, makePerson } from '../people';
import { BACKENDS, openStore } from '../stores';

const ann = makePerson({ id: 'own:1', name: 'Ann Own' });

describe('what has gone with a database', () => {
  const mark: DatabaseMark = { id: 'one', own: 3, packs: ['UK'] };
  it.each<[string, DatabaseMark | null, string | null, Vanished | null]>([
    ['the first start', null, null, null],
    ['the same database', mark, 'one', null],
    ['a new database', mark, null, { own: 3, packs: ['UK'] }],
    ['another database', mark, 'two', { own: 3, packs: ['UK'] }],
    ['nothing of the reader’s in it', { ...mark, own: 0, packs: [] }, null, null],
    ['a pack alone', { ...mark, own: 0 }, null, { own: 0, packs: ['UK'] }],
  ])('%s', (_, before, id, vanished) => {
    expect(vanishedSince(before, id)).toEqual(vanished);
  });
});

describe.each(BACKENDS)('the mark of a database in %s', (_, open) => {
  /** Storage outside of the database, which outlives it. */
  function outside() {
    let mark: DatabaseMark | null = null;
    let writes = 0;
    const told: Vanished[] = [];
    let ids = 0;
    const keeperOf = (backend: ReturnType<typeof open>) =>
      createMarkKeeper({
        backend,
        packTitles: async () => (await openStore(backend).packs()).map(({ title }) => title),
        getMark: async () => mark,
        setMark: async (next) => {
          writes += 1;
          mark = next;
        },
        onVanished: async (vanished) => void told.push(vanished),
        newId: () => `id ${++ids}`,
      });
    return { keeperOf, told, mark: () => mark, writes: () => writes };
  }

  it('follows what is in it, and is written only where that has changed', async () => {
    const backend = open();
    const store = openStore(backend);
    const { keeperOf, mark, writes, told } = outside();
    const keep = keeperOf(backend);
    await keep();
    expect(mark()).toEqual({ id: 'id 1', own: 0, packs: [] });
    await store.saveOwn(ann);
    await store.installPack(makeHeader({ title: 'UK' }), [makePerson({ id: '1', name: 'Ben' })]);
    await keep();
    await keep();
    expect(mark()).toEqual({ id: 'id 1', own: 1, packs: ['UK'] });
    expect([writes(), told]).toEqual([2, []]);
  });

  it('tells once what has gone, also where two ask at a time', async () => {
    const { keeperOf, mark, told } = outside();
    const before = open();
    await openStore(before).saveOwn(ann);
    await keeperOf(before)();
    const keep = keeperOf(open());
    await Promise.all([keep(), keep()]);
    await keep();
    expect(told).toEqual([{ own: 1, packs: [] }]);
    expect(mark()).toEqual({ id: 'id 2', own: 0, packs: [] });
  });

  it('does not take a database that cannot be read for a vanished one', async () => {
    const { keeperOf, told, mark } = outside();
    const backend = open();
    await openStore(backend).saveOwn(ann);
    await keeperOf(backend)();
    const broken = { ...backend, getMany: () => Promise.reject(new Error('Internal error')) };
    await expect(keeperOf(broken)()).rejects.toThrow('Internal error');
    expect(told).toEqual([]);
    await keeperOf(backend)();
    expect(mark()?.own).toBe(1);
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
