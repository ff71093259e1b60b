import { describe, expect, it, vi } from 'vitest';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { ChangedMeanwhile } from '../../../utils/storage/own/own-rows';
import { nextGeneration } from '../../../utils/storage/segment/segment-list';
import { addedRow } from '../../packs/backup/own-rows';
import { makeHeader, makePerson } from '../people';
import { BACKENDS, dyingAt, openStore } from '../stores';

const ada = makePerson({ id: 'own:ada', name: 'Ada Example' });
const bea = makePerson({ id: 'own:bea', name: 'Bea Example' });
const rowOf = (person: typeof ada) => addedRow(person);

describe.each(BACKENDS)('own rows in %s', (_, open) => {
  it('are read, written elsewhere, and are the same there', async () => {
    const here = openStore(open());
    await here.installPack(makeHeader(), [makePerson({ id: 'Q1', name: 'Grace Example' })]);
    await here.saveOwn(ada);
    await here.saveOwn(makePerson({ id: 'Q1', name: 'Grace B. Example' }));
    const { rows } = await here.ownRows();
    expect(rows.map(({ person }) => person.name).sort()).toEqual([
      'Ada Example',
      'Grace B. Example',
    ]);

    const there = openStore(open());
    const { generation } = await there.ownRows();
    await there.putOwnRows({ rows, generation });
    expect((await there.ownRows()).rows).toEqual(rows);
    expect((await there.search('Ada', 5)).map(({ origin }) => origin)).toEqual(['own']);
  });

  it('are refused, all of them, where the database changed after the look at it', async () => {
    const store = openStore(open());
    const { generation } = await store.ownRows();
    await store.saveOwn(ada);
    const rows = [rowOf({ ...ada, name: 'Somebody Else' }), rowOf(bea)];
    await expect(store.putOwnRows({ rows, generation })).rejects.toThrow(ChangedMeanwhile);
    expect((await store.ownRows()).rows).toEqual([rowOf(ada)]);
  });

  it('are as before where the process dies over the writing', async () => {
    const backend = open();
    const store = openStore(backend);
    await store.saveOwn(ada);
    const { generation } = await store.ownRows();
    const dying = openStore(dyingAt(1, backend));
    await expect(dying.putOwnRows({ rows: [rowOf(bea)], generation })).rejects.toThrow('killed');
    expect((await store.ownRows()).rows).toEqual([rowOf(ada)]);
  });
});

describe.each(BACKENDS)('saving in %s', (_, open) => {
  it('is done beside rows that cannot be read, which stay', async () => {
    const backend = open();
    await backend.putMany('own', [['own:bad', { person: 'nonsense' }]]);
    const store = openStore(backend);
    await store.saveOwn(ada);
    expect((await store.ownRows()).rows).toEqual([rowOf(ada)]);
    expect(await backend.getKeys('own', '')).toEqual(['own:ada', 'own:bad']);
  });

  it('leaves what is there where an earlier version kept the same person elsewhere', async () => {
    const backend = open();
    const now = rowOf({ ...ada, name: 'Ada Now' });
    await backend.putMany('own', [
      ['ada', rowOf({ ...ada, name: 'Ada Before' })],
      [ada.id, now],
    ]);
    const store = openStore(backend);
    await store.saveOwn(bea);
    expect((await store.ownRows()).rows).toEqual([now, rowOf(bea)]);
  });

  it('tells at once of what went wrong', async () => {
    const backend = open();
    const update = vi.fn(() => Promise.reject(new Error('no room')));
    await expect(openStore({ ...backend, update }).saveOwn(ada)).rejects.toThrow('no room');
    expect(update).toHaveBeenCalledOnce();
  });

  it('is given up where others never cease to write', async () => {
    const backend = open();
    const busy: typeof backend.update = async (...args) => {
      await backend.update('catalogue', nextGeneration);
      await backend.update(...args);
    };
    const saved = openStore({ ...backend, update: busy }).saveOwn(ada);
    await expect(saved).rejects.toThrow(ChangedMeanwhile);
  });
});

it('a correction of what no pack can have said is shown, and harms nobody', async () => {
  const backend = createMemoryBackend();
  const store = openStore(backend);
  await store.installPack(makeHeader(), [makePerson({ id: 'Q1', name: 'Grace Example' })]);
  const mine = makePerson({ id: 'Q1', name: 'Grace Mine' });
  const corrected = { name: '"Grace"', sources: '7', facts: '{}' };
  await backend.putMany('own', [['Q1', { person: mine, corrected, pack: 'test' }]]);
  const { lines } = await openStore(backend).list({ offset: 0, limit: 9 });
  expect(lines).toMatchObject([{ person: { name: 'Grace Mine' }, origin: 'corrected' }]);
});

describe.each(BACKENDS)('the hash of a pack in %s', (_, open) => {
  const crowd = Array.from({ length: 1_100 }, (_, n) =>
    makePerson({ id: `Q${n + 1}`, name: `Person ${n}` }),
  );
  const hashOf = async (people: typeof crowd, version = '1') => {
    const store = openStore(open());
    await store.installPack(makeHeader({ version }), people);
    const [pack] = await store.hashPacks();
    expect(pack).toMatchObject({ id: 'test', version, people: people.length });
    return pack?.hash;
  };

  it('is the same for the same people, and another where one of them is changed', async () => {
    const hash = await hashOf(crowd);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashOf(crowd, '2')).toBe(hash);
    expect(await hashOf(crowd.with(1_099, { ...crowd[0], name: 'X' } as never))).not.toBe(hash);
    expect(await hashOf(crowd.slice(0, -1))).not.toBe(hash);
  });
});
