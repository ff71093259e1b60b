import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { crowds, inTest, keysOf, makeHeader, makePerson, manyPeople } from '../people';
import { openStore } from '../stores';

const ann = makePerson({ id: 'a', name: 'Ann Example' });
/** More people than one block or shard holds. */
const many = manyPeople(1500);

describe('look-ups', () => {
  it('go on, never mixed, while packs are replaced under them', async () => {
    const backend = createMemoryBackend();
    const [writer, reader] = [openStore(backend), openStore(backend)];
    const version = (number: number) =>
      many.map((person) => ({ ...person, summary: `version ${number}` }));
    await writer.installPack(makeHeader(), version(0));
    let writing = true;
    const work = (async () => {
      for (let number = 1; number < 10; number += 1) {
        await writer.installPack(makeHeader(), version(number));
      }
      writing = false;
    })();
    const seen = new Set<string | undefined>();
    while (writing) {
      const people = await reader.byIds(['m0', 'm700', 'm1499'].map(inTest));
      expect(new Set(people.map(({ summary }) => summary)).size).toBe(1);
      expect(people).toHaveLength(3);
      seen.add(people[0]?.summary);
    }
    await work;
    expect(seen.size).toBeGreaterThan(1);
  });

  it('answer the same whatever the order of the people', async () => {
    await fc.assert(
      fc.asyncProperty(crowds, fc.infiniteStream(fc.nat()), async (people, shuffle) => {
        const shuffled = people
          .map((person) => ({ person, at: shuffle.next().value }))
          .sort((one, other) => one.at - other.at)
          .map(({ person }) => person);
        const [one, other] = [createMemoryBackend(), createMemoryBackend()].map((b) =>
          openStore(b),
        );
        await one?.installPack(makeHeader(), people);
        await other?.installPack(makeHeader(), shuffled);
        const keys = people.flatMap(keysOf);
        const ids = people.map(({ id }) => inTest(id));
        expect(await other?.byIds(ids)).toEqual(await one?.byIds(ids));
        const sorted = async (store = one) =>
          [...((await store?.find(keys)) ?? [])]
            .map(([key, found]) => [key, found.map(({ id }) => id).sort()] as const)
            .sort(([a], [b]) => (a < b ? -1 : 1));
        expect(await sorted(other)).toEqual(await sorted(one));
        const borne = new Set((await sorted()).map(([key]) => key));
        expect(keys.every((key) => borne.has(key))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('answer for the keys asked about alone', async () => {
    const store = openStore(createMemoryBackend());
    const otherNames = [{ name: 'Anna Other', kind: 'alias' as const }];
    await store.installPack(makeHeader(), [{ ...ann, otherNames }]);
    expect([...(await store.find(['anna other'])).keys()]).toEqual(['anna other']);
  });

  it('fail at once, and only once, where the database does', async () => {
    const backend = createMemoryBackend();
    await openStore(backend).installPack(makeHeader(), [ann]);
    let reads = 0;
    const failing: typeof backend.getMany = async (table, keys) => {
      if (table !== 'profiles') return backend.getMany(table, keys);
      reads += 1;
      throw new Error('disk failed');
    };
    const store = openStore({ ...backend, getMany: failing });
    await expect(store.find(['ann example'])).rejects.toThrow('disk failed');
    expect(reads).toBe(1);
  });

  it('give the most prominent bearers of a common name first', async () => {
    const store = openStore(createMemoryBackend());
    const smiths = Array.from({ length: 100 }, (_, n) =>
      makePerson({ id: `s${n}`, name: 'John Smith', prominence: ((n * 37) % 100) / 100 }),
    );
    await store.installPack(makeHeader(), smiths);
    const found = (await store.find(['john smith'])).get('john smith') ?? [];
    expect(found.map(({ prominence }) => prominence)).toEqual(
      Array.from({ length: 24 }, (_, n) => (99 - n) / 100),
    );
  });

  it('give the most prominent of several packs first, whichever pack has them', async () => {
    const store = openStore(createMemoryBackend());
    for (const [at, prominence] of [0.2, 0.5, 0.4].entries()) {
      const smith = makePerson({ id: 's', name: 'John Smith', prominence });
      await store.installPack(makeHeader({ id: `pack ${at}` }), [smith]);
    }
    const found = (await store.find(['john smith'])).get('john smith') ?? [];
    expect(found.map(({ pack }) => pack)).toEqual(['pack 1', 'pack 2', 'pack 0']);
  });
});
