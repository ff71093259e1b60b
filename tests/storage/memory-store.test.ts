import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../utils/storage/memory-store';
import { inTest, keysOf, makeFact, makeHeader, makePerson } from './people';

const people = [makePerson({ id: '1', name: 'Ann Example' })];

describe('a store in memory', () => {
  it('has people of no pack under their own ids', async () => {
    const store = await createMemoryStore(people, { keysOf });
    expect((await store.byIds(['1'])).map(({ name }) => name)).toEqual(['Ann Example']);
    expect(await store.packs()).toEqual([]);
  });

  it('has people of a pack, as they come', async () => {
    async function* coming() {
      yield* people;
    }
    const store = await createMemoryStore(coming(), { keysOf, header: makeHeader() });
    expect((await store.byIds([inTest('1')])).map(({ name }) => name)).toEqual(['Ann Example']);
    expect((await store.packs()).map(({ id }) => id)).toEqual(['test']);
  });

  it('takes the day up to which a pack is known to hold for today', async () => {
    const mayor = makePerson({
      id: '2',
      name: 'Bob Example',
      facts: [makeFact({ label: 'Mayor', from: '2000' })],
    });
    const header = makeHeader({ verified: '2019-05-06' });
    const store = await createMemoryStore([mayor], { keysOf, header });
    expect((await store.search('mayor 2019', 1))[0]?.asked?.day).toBe('2019-05-06');
    expect((await store.packs())[0]?.installed).toBe('2019-05-06');
  });
});
