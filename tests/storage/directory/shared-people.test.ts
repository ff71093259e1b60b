import { describe, expect, it } from 'vitest';
import type { Person } from '../../../utils/people/person';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { makeFact, makeHeader, makePerson } from '../people';
import { openStore } from '../stores';

/** People by what stands for them everywhere, so that two packs may have the same. */
const some = (...people: [id: string, name: string, prominence?: number][]) =>
  people.map(([id, name, prominence = 0]) => makePerson({ id, name, prominence }));

/** A store of packs in this order. */
async function stored(...packs: (readonly Person[])[]) {
  const store = openStore(createMemoryBackend());
  for (const [at, people] of packs.entries()) {
    await store.installPack(makeHeader({ id: `pack ${at}` }), people);
  }
  const names = (lines: readonly { person: Person }[]) => lines.map(({ person }) => person.name);
  return {
    store,
    searched: async (query: string, limit = 9) => names(await store.search(query, limit)),
    listed: async (page = { offset: 0, limit: 99 }) => names((await store.list(page)).lines),
  };
}

describe('whom several packs have', () => {
  it('are listed before the packs, and all others once in the order of their pack', async () => {
    const { listed } = await stored(
      some(['Q1', 'Zed', 0.9], ['Q2', 'Cy', 0.8], ['Q3', 'Bob', 0.7], ['Q4', 'Ann', 0.1]),
      some(['Q5', 'Eve', 0.2], ['Q2', 'Cy', 0.5], ['Q6', 'Dan', 0.9]),
    );
    expect(await listed()).toEqual(['Cy', 'Ann', 'Bob', 'Zed', 'Dan', 'Eve']);
    expect(await listed({ offset: 2, limit: 3 })).toEqual(['Bob', 'Zed', 'Dan']);
    expect(await listed({ offset: 1, limit: 1 })).toEqual(['Ann']);
    expect(await listed({ offset: 4, limit: 1 })).toEqual(['Dan']);
  });

  it('of one name are listed in the order of their ids', async () => {
    const both = some(['Q2', 'Ann'], ['Q1', 'Ann'], ['Q3', 'Ann']);
    const { store } = await stored(both, both);
    const { lines } = await store.list({ offset: 0, limit: 9 });
    expect(lines.map(({ id }) => id)).toEqual(['Q1', 'Q2', 'Q3']);
  });

  it('are found once among the others, in the order of how well they fit', async () => {
    const { searched } = await stored(
      some(['Q1', 'Kim Hilltop', 0.9], ['Q2', 'Kim Hillside', 0.8], ['Q4', 'Kim Hill', 0.9]),
      some(['Q1', 'Kim Hilltop'], ['Q3', 'Kim Hillock', 0.6]),
    );
    expect(await searched('kim hill')).toEqual([
      'Kim Hill',
      'Kim Hilltop',
      'Kim Hillside',
      'Kim Hillock',
    ]);
    expect(await searched('kim hill', 2)).toEqual(['Kim Hill', 'Kim Hilltop']);
  });

  it('do not change that the better known come first, whichever pack has them', async () => {
    const { searched } = await stored(
      some(['Q1', 'Kim A', 0.9], ['Q2', 'Kim B', 0.1]),
      some(['Q3', 'Kim C', 0.5], ['Q4', 'Kim D', 1]),
    );
    expect(await searched('kim')).toEqual(['Kim D', 'Kim A', 'Kim C', 'Kim B']);
  });

  it('and whom the reader corrected are listed once, as corrected', async () => {
    const { store, listed, searched } = await stored(
      some(['Q1', 'Zed', 0.9], ['Q2', 'Bob', 0.1]),
      some(['Q1', 'Zed'], ['Q3', 'Cy']),
    );
    for (const [id, name] of [['Q1', 'Anna Zed'], ['Q2', 'Bobby']]) {
      const [person] = await store.byIds([`${id}`]);
      if (person) await store.saveOwn({ ...person, name: `${name}` });
    }
    expect(await listed()).toEqual(['Anna Zed', 'Bobby', 'Cy']);
    expect(await searched('zed')).toEqual(['Anna Zed']);
    expect(await searched('bob')).toEqual(['Bobby']);
  }); // biome-ignore format: a table
});

describe('the reader’s own', () => {
  it('are found by their offices alone, and by the lands in those', async () => {
    const { store, searched } = await stored(some(['Q1', 'Cy']));
    const nor = { id: 'nor', name: 'Kingdom of Nor', otherNames: ['Norrish'] };
    await store.saveOwn(
      makePerson({
        id: 'own:1',
        name: 'Ann',
        facts: [
          makeFact({ label: 'Envoy to the Kingdom of Nor' }),
          makeFact({ kind: 'party', label: 'Labour Party' }),
          makeFact({ label: 'Mayor', area: nor }),
        ],
      }),
    );
    expect(await searched('norrish envoy')).toEqual(['Ann']);
    expect(await searched('labour')).toEqual([]);
    expect(await searched('labour party')).toEqual([]);
  });

  it.each([
    ['mayor', 'Mayor', 'of two offices the one that fits better'],
    ['ann bell guard', 'Bell Guard', 'of two readings the first of those that fit as well'],
    ['ann guard bell', 'Bell Guard', 'the one reading that fits'],
    ['ann bell vice', 'Vice', 'of two readings the later, which fits better'],
  ])('are found by “%s” as %s: %s', async (query, label) => {
    const offices = ['Deputy Mayor', 'Mayor', 'Guard', 'Bell Guard', 'Vice', 'Bell Vice Chief'];
    const facts = offices.map((one) => makeFact({ label: one, from: '2001', to: '2002' }));
    for (const held of [facts, facts.toReversed()]) {
      const { store } = await stored();
      await store.saveOwn(makePerson({ id: 'own:1', name: 'Ann Bell', facts: held }));
      const [line] = await store.search(query, 1);
      expect(line?.asked?.fact?.label).toBe(label);
    }
  });

  it('come before all others of their tier, and no more are given than are asked for', async () => {
    const { store, searched } = await stored(some(['Q1', 'Kim Hill', 1], ['Q2', 'Kim Hilltop', 1]));
    await store.saveOwn(makePerson({ id: 'own:1', name: 'Kim Hillside' }));
    expect(await searched('kim hill', 2)).toEqual(['Kim Hillside', 'Kim Hill']);
    const { lines, total } = await store.list({ offset: 0, limit: 1, query: 'kim hill' });
    expect([total, lines.map(({ id }) => id)]).toEqual([3, ['own:1']]);
    const next = await store.list({ offset: 1, limit: 1, query: 'kim hill' });
    expect([next.total, next.lines.map(({ id }) => id)]).toEqual([3, ['Q1']]);
    const last = await store.list({ offset: 2, limit: 5, query: 'kim hill' });
    expect(last.lines.map(({ id }) => id)).toEqual(['Q2']);
  });
});

it('whoever matches is counted, those by office and with a typo too, beyond the page', async () => {
  const mayor = makeFact({ label: 'Mayor', from: '2000' });
  const people = [
    ...some(['Q1', 'Ann Mayor'], ['Q3', 'Cy Mayro']),
    makePerson({ id: 'Q2', name: 'Bob', facts: [mayor] }),
  ];
  const { store } = await stored(people);
  const page = async (offset: number, limit: number) => {
    const { total, lines } = await store.list({ offset, limit, query: 'mayor' });
    return [total, ...lines.map(({ id }) => id)];
  };
  expect(await page(0, 1)).toEqual([3, 'Q1']);
  expect(await page(1, 1)).toEqual([3, 'Q2']);
  expect(await page(1, 9)).toEqual([3, 'Q2', 'Q3']);
  expect(await page(9, 9)).toEqual([3]);
  const { lines } = await store.list({ offset: 0, limit: 9, query: 'mayor' });
  expect(lines.map(({ asked }) => asked?.fact?.label)).toEqual([undefined, 'Mayor', undefined]);
});

describe('posts', () => {
  const holder = (name: string, label: string, area: string, post?: string) =>
    makePerson({
      id: name,
      name,
      facts: [makeFact({ label, area: { name: area }, ...(post && { post: { id: post } }) })],
    });

  it('are found beside many better-known offices of no post', async () => {
    const { store } = await stored([
      ...Array.from({ length: 9 }, (_, at) => ({
        ...holder(`P${at}`, 'Mayor', `Town${at}`),
        prominence: 1,
      })),
      holder('last', 'Mayor', 'Nor', 'the-mayor'),
    ]);
    expect((await store.searchPosts('mayor', 1)).map(({ id }) => id)).toEqual(['the-mayor']);
  });

  it('that fit best come first, whoever holds the others', async () => {
    const { store } = await stored([
      ...Array.from({ length: 9 }, (_, at) => ({
        ...holder(`P${at}`, `Deputy Mayor d${at}x`, `Town${at}`, `deputy-${at}`),
        prominence: 1,
      })),
      holder('last', 'Mayor', 'Nor', 'the-mayor'),
    ]);
    expect((await store.searchPosts('mayor', 1)).map(({ id }) => id)).toEqual(['the-mayor']);
  });
});
