import { describe, expect, it } from 'vitest';
import type { Person } from '../../../utils/people/person';
import type { SegmentBackend } from '../../../utils/storage/backend/backend';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { BLOCK_PEOPLE, ORDER_NUMBERS } from '../../../utils/storage/constants';
import type { PackHeader } from '../../../utils/storage/model';
import { readQuery } from '../../../utils/storage/search/query';
import { NOBODY } from '../../../utils/storage/search/ranking';
import { idKey } from '../../../utils/storage/segment/person-keys';
import { searchKey } from '../../../utils/storage/segment/search-rows';
import { openSegment, type Segment } from '../../../utils/storage/segment/segment-reader';
import { filterKey, metaKey, SegmentGone } from '../../../utils/storage/segment/segment-rows';
import { writeSegment } from '../../../utils/storage/segment/segment-writer';
import { inTest, keysOf, makeFact, makeHeader, makePerson } from '../people';

const TODAY = '2025-11-01';

/** As many as two rows of an order hold; by name the other way round than in the pack. */
const COUNT = ORDER_NUMBERS + 100;
const nameOf = (n: number) => `Many N${String(99_999 - n)}x`;
const people = Array.from({ length: COUNT }, (_, n) =>
  makePerson({ id: `m${n}`, name: nameOf(n), prominence: n % 2 }),
);

const few = people.slice(0, 150);

/** A database with a segment, and the rows that are read. */
async function written(all: readonly Person[] = few, header: PackHeader | null = makeHeader()) {
  const plain = createMemoryBackend();
  await writeSegment({ backend: plain, segment: 's1', header, people: all, keysOf, today: TODAY });
  const read: string[] = [];
  const backend: SegmentBackend = {
    ...plain,
    getMany: (table, keys) => {
      read.push(...keys.map((key) => `${table} ${key}`));
      return plain.getMany(table, keys);
    },
  };
  return { backend, read, segment: (await openSegment(backend, 's1')) as Segment };
}

describe('a segment', () => {
  it('gives people by number, with ids that hold outside it, and reads no block twice', async () => {
    const { segment, read } = await written();
    const numbers = [BLOCK_PEOPLE, 3, BLOCK_PEOPLE - 1, few.length, 3];
    const found = await segment.people(numbers);
    const expected = [BLOCK_PEOPLE, 3, BLOCK_PEOPLE - 1].map((n) => [n, inTest(`m${n}`)]);
    expect([...found].map(([number, { id }]) => [number, id])).toEqual(expected);
    const blocks = read.filter((key) => key.startsWith('profiles'));
    expect(new Set(blocks).size).toBe(blocks.length);
    expect([...(await segment.people([3])).values()]).toEqual([found.get(3)]);
    expect(read.filter((key) => key.startsWith('profiles'))).toEqual(blocks);
  });

  it('of no pack leaves ids as they are', async () => {
    const { segment } = await written(few.slice(0, 3), null);
    expect([...(await segment.people([1])).values()]).toEqual([people[1]]);
    expect((await segment.numbersOf([idKey('m2')], () => 9)).get(idKey('m2'))).toEqual([2]);
  });

  it('gives people in the order of the pack from one on, as they are known or as written', async () => {
    const { segment } = await written();
    const numbers = async (from: number, limit: number) => [...(await segment.from(from, limit)).keys()];
    expect(await numbers(2, 3)).toEqual([2, 3, 4]);
    expect(await numbers(few.length - 2, 9)).toEqual([few.length - 2, few.length - 1]);
    expect(await numbers(few.length, 9)).toEqual([]);
    expect(await numbers(few.length + 5, 9)).toEqual([]);
    const plain = (await segment.asWritten(2, 2)).map(({ id, pack }) => [id, pack]);
    expect(plain).toEqual([['m2', 'test'], ['m3', 'test']]);
  }); // biome-ignore format: short

  it('has no rows read for keys that nobody in it has', async () => {
    const { segment, read } = await written();
    read.length = 0;
    const keys = ['no such name', idKey('own:1'), idKey(inTest('x'))];
    expect((await segment.numbersOf(keys, () => 9)).size).toBe(0);
    expect(read).toEqual([]);
    const found = await segment.numbersOf(['many n99999x', 'no such name'], () => 9);
    expect([...found]).toEqual([['many n99999x', [0]]]);
  });

  it('names no key whose filter was mistaken', async () => {
    const { backend } = await written(few.slice(0, 9));
    const [filter] = (await backend.getMany('meta', [filterKey('s1')])) as [Uint32Array];
    await backend.putMany('meta', [[filterKey('s1'), filter.fill(0xffffffff)]]);
    const segment = await openSegment(backend, 's1');
    expect((await segment?.numbersOf(['no such name'], () => 9))?.size).toBe(0);
  });

  it.each([filterKey('s1'), metaKey('s1')])('without its row %s is not opened', async (key) => {
    const { backend } = await written(few.slice(0, 9));
    await backend.deletePrefix('meta', key);
    expect(await openSegment(backend, 's1')).toBeNull();
  });
});

describe('the search of a segment', () => {
  const ranks = (count: number) => Array.from({ length: count }, (_, at) => at);

  it('gives numbers by rank and by name, and the places of some, over all rows', async () => {
    const { segment } = await written(people);
    const search = await segment.search();
    const byRank = [...ranks(COUNT).filter((n) => n % 2 === 1), ...ranks(COUNT).filter((n) => n % 2 === 0)];
    expect(await search.numbersByRank(ranks(COUNT))).toEqual(byRank);
    expect(await search.numbersByName(ranks(COUNT))).toEqual(ranks(COUNT).reverse());
    expect(await search.numbersByName([ORDER_NUMBERS, 0])).toEqual([99, COUNT - 1]);
    expect(await search.placesByRank(new Set([1, 3, COUNT - 2, 0]))).toEqual(
      [1, 3, COUNT - 2, 0].map((n) => byRank.indexOf(n)).sort((a, b) => a - b),
    );
    expect(await search.placesByName(new Set([0, COUNT - 1, 99]))).toEqual([0, ORDER_NUMBERS, COUNT - 1]);
  }); // biome-ignore format: short

  it('is opened once, and again where that failed', async () => {
    const { backend, read } = await written(few.slice(0, 9));
    const failing = { ...backend };
    const segment = (await openSegment(failing, 's1')) as Segment;
    failing.getMany = async () => {
      throw new Error('not just now');
    };
    await expect(segment.search()).rejects.toThrow('not just now');
    failing.getMany = backend.getMany;
    const opened = await segment.search();
    expect(await segment.search()).toBe(opened);
    expect(read.filter((key) => key.endsWith(searchKey('s1')))).toHaveLength(1);
  });

  it.each<[table: 'meta' | 'shards', prefix: string]>([
    ['meta', searchKey('s1')],
    ['shards', 's1/rank/'],
    ['shards', 's1/names/'],
  ])('is gone where its rows in %s, %s, are', async (table, prefix) => {
    const { backend, segment } = await written(few.slice(0, 9));
    await backend.deletePrefix(table, prefix);
    const query = readQuery('many', TODAY);
    const searched = async () => {
      const search = await segment.search();
      await search.people(query, { by: 'name', forgiving: false });
      await search.numbersByRank([0]);
    };
    await expect(searched()).rejects.toThrow(SegmentGone);
  });

  it('finds nobody by words of which there are none', async () => {
    const { segment } = await written([
      makePerson({ id: '1', name: 'Ann', facts: [makeFact({ label: 'Mayor' })] }),
    ]);
    const search = await segment.search();
    for (const by of ['name', 'office', 'both'] as const) {
      const ranked = await search.people(readQuery('', TODAY), { by, forgiving: false });
      expect(ranked.ranks).toHaveLength(0);
    }
  });
});

describe('a segment that has no index of words', () => {
  const opened = async () => {
    const { backend } = await written([makePerson({ id: '1', name: 'Ann Example' })]);
    const [meta] = await backend.getMany('meta', [metaKey('s1')]);
    await backend.putMany('meta', [[metaKey('s1'), { ...(meta as object), format: 2 }]]);
    return ((await openSegment(backend, 's1')) as Segment).search();
  };
  const found = async (text: string, by: 'name' | 'office' | 'both', forgiving = false) =>
    (await opened()).people(readQuery(text, TODAY), { by, forgiving });

  it('is searched by whole names alone, with a date beside them or without', async () => {
    for (const text of ['ann example', 'Ann Example 2015']) {
      expect([...(await found(text, 'name')).ranks]).toEqual([0]);
    }
    expect([...(await found('ann', 'name')).ranks]).toEqual([]);
    expect([...(await found('', 'name')).ranks]).toEqual([]);
    expect(await found('ann example', 'office')).toBe(NOBODY);
    expect(await found('ann example', 'both')).toBe(NOBODY);
    expect(await found('ann example', 'name', true)).toBe(NOBODY);
  });

  it('gives places in order', async () => {
    const search = await opened();
    expect(await search.placesByName(new Set([10, 9, 2]))).toEqual([2, 9, 10]);
    expect(await search.placesByRank(new Set([10, 9, 2]))).toEqual([2, 9, 10]);
    expect(await search.numbersByName([3, 1])).toEqual([3, 1]);
  });
});
