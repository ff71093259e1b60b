import { describe, expect, it } from 'vitest';
import type { Person } from '../../../utils/people/person';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { inTest, makeHeader, makePerson, manyPeople, plainIds } from '../people';
import { allKeys, BACKENDS, dyingAt, namesUnder, openStore } from '../stores';

const ann = makePerson({ id: 'a', name: 'Ann Example' });
const ben = makePerson({ id: 'b', name: 'Ben Example' });
/** More people than one block or shard holds. */
const many = manyPeople(1500);

describe.each(BACKENDS)('packs in %s', (_, open) => {
  it('are found by name and id once installed, with their pack', async () => {
    const store = openStore(open());
    expect(await namesUnder(store, 'ann example')).toEqual({});
    await store.installPack(makeHeader(), [ann, ben]);
    expect(await namesUnder(store, 'ann example', 'nobody', 'ben example')).toEqual({
      'ann example': ['Ann Example'],
      'ben example': ['Ben Example'],
    });
    expect(await store.byIds(['b', 'x', 'a'].map(inTest))).toEqual([
      { ...ben, id: inTest('b'), pack: 'test' },
      { ...ann, id: inTest('a'), pack: 'test' },
    ]);
    expect(await store.packs()).toEqual([{ ...makeHeader(), people: 2, installed: '2025-11-01' }]);
  });

  it('hold many people over many blocks and shards', async () => {
    const store = openStore(open());
    await store.installPack(makeHeader(), many);
    const ids = many.map(({ id }) => inTest(id));
    expect((await store.byIds(ids)).map(({ id }) => id)).toEqual(ids);
    const keys = many.map(({ name }) => name.toLowerCase());
    expect((await store.find(keys)).size).toBe(many.length);
  });

  it('are replaced whole, for every context, and leave nothing behind', async () => {
    const backend = open();
    const [writer, reader] = [openStore(backend), openStore(backend)];
    await writer.installPack(makeHeader(), [ann, ...many]);
    expect(await namesUnder(reader, 'ann example')).toEqual({ 'ann example': ['Ann Example'] });
    await writer.installPack(makeHeader({ version: '2' }), [ben]);
    expect(await namesUnder(reader, 'ann example', 'ben example')).toEqual({
      'ben example': ['Ben Example'],
    });
    expect(await reader.packs()).toMatchObject([{ version: '2', people: 1 }]);
    const fresh = open();
    await openStore(fresh).installPack(makeHeader(), [ben]);
    expect(await allKeys(backend)).toHaveLength((await allKeys(fresh)).length);
  });

  it('are removed whole', async () => {
    const backend = open();
    const store = openStore(backend);
    await store.installPack(makeHeader(), [ann]);
    await store.installPack(makeHeader({ id: 'other' }), [ben]);
    await store.removePack('test');
    await store.removePack('none such');
    expect(await namesUnder(store, 'ann example', 'ben example')).toEqual({
      'ben example': ['Ben Example'],
    });
    await store.removePack('other');
    expect(await allKeys(backend)).toEqual(['meta catalogue']);
  });

  it('stay as they were when the people cannot be read to the end', async () => {
    const backend = open();
    const store = openStore(backend);
    await store.installPack(makeHeader(), [ann]);
    const before = await allKeys(backend);
    async function* broken(): AsyncGenerator<Person> {
      yield* many;
      throw new Error('cut off');
    }
    await expect(store.installPack(makeHeader(), broken())).rejects.toThrow('cut off');
    expect(await allKeys(backend)).toEqual(before);
    expect(await namesUnder(store, 'ann example')).toEqual({ 'ann example': ['Ann Example'] });
    await store.installPack(makeHeader(), [ben]);
    expect(await namesUnder(store, 'ben example')).toEqual({ 'ben example': ['Ben Example'] });
  });

  it('wait for one another when installed at once', async () => {
    const store = openStore(open());
    const ids = ['one', 'two', 'three'];
    await Promise.all(ids.map((id) => store.installPack(makeHeader({ id }), [ann, ...many])));
    expect((await store.packs()).map(({ id }) => id)).toEqual(ids);
  });

  it('are swept only when nobody is writing', async () => {
    const store = openStore(open());
    async function* swept(): AsyncGenerator<Person> {
      yield* many;
      await store.sweep();
      yield ann;
    }
    await store.installPack(makeHeader(), swept());
    expect((await store.byIds(['a', 'm0', 'm1499'].map(inTest))).length).toBe(3);
  });

  it('with damaged rows are passed over, and never throw', async () => {
    const backend = open();
    const store = openStore(backend);
    await store.installPack(makeHeader(), [ann]);
    await store.installPack(makeHeader({ id: 'other' }), [ben]);
    const [first] = await backend.getKeys('profiles', '');
    await backend.deletePrefix('profiles', first ?? '');
    expect(await namesUnder(store, 'ann example', 'ben example')).toEqual({
      'ben example': ['Ben Example'],
    });
    const [second] = await backend.getKeys('profiles', '');
    await backend.putMany('profiles', [[second ?? '', '{"id":']]);
    expect(await namesUnder(openStore(backend), 'ann example', 'ben example')).toEqual({});
    await backend.putMany('meta', [['catalogue', 'rubbish']]);
    expect(await store.packs()).toEqual([]);
  });
});

describe('an installation killed half-way', () => {
  const installed = async (store = openStore(createMemoryBackend())) =>
    namesUnder(store, 'ann example', 'ben example');

  it('leaves the old pack or the new one, whole, at whichever write it dies', async () => {
    const outcomes = new Set<string>();
    for (let write = 1; write < 40; write += 1) {
      const backend = createMemoryBackend();
      await openStore(backend).installPack(makeHeader(), [ann, ...many]);
      const clean = (await allKeys(backend)).length;
      const dying = openStore(dyingAt(write, backend));
      const died = await dying.installPack(makeHeader({ version: '2' }), [ben, ...many]).then(
        () => false,
        () => true,
      );
      const after = openStore(backend);
      const found = Object.keys(await installed(after));
      expect(found).toHaveLength(1);
      expect((await after.byIds(['m0', 'm1499'].map(inTest))).length).toBe(2);
      await after.sweep();
      expect((await allKeys(backend)).length).toBe(clean);
      expect(Object.keys(await installed(after))).toEqual(found);
      outcomes.add(`${found} ${died ? 'died' : 'done'}`);
    }
    // Before the switch, after it but before the old was deleted, and not at all.
    expect([...outcomes]).toEqual(['ann example died', 'ben example died', 'ben example done']);
  });

  it('is cleared away by the next installation', async () => {
    const backend = createMemoryBackend();
    await expect(openStore(dyingAt(4, backend)).installPack(makeHeader(), many)).rejects.toThrow(
      'killed',
    );
    expect((await allKeys(backend)).length).toBeGreaterThan(1);
    const store = openStore(backend);
    await store.installPack(makeHeader(), [ann]);
    expect((await backend.getKeys('profiles', '')).length).toBe(1);
    expect(plainIds(await store.byIds(['m0', 'a'].map(inTest)))).toEqual(['a']);
  });
});
