import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../utils/people/person';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { makeFact, makeHeader, makePerson, plainId } from '../people';
import { openStore } from '../stores';

/** The stores' own today. */
const TODAY = '2025-11-01';

const holder = (name: string, post: string, label: string, more: Partial<Fact> = {}) =>
  makePerson({
    id: name,
    name,
    facts: [makeFact({ label, post: { id: post, label, single: true }, ...more })],
  });

const PEOPLE = [
  holder('Philip Hamm', 'fs', 'Foreign Secretary', { from: '2014-07-15', to: '2016-07-13' }),
  holder('Boris Jonson', 'fs', 'Foreign Secretary', { from: '2016-07-13', to: '2018-02' }),
  holder('Dave Camer', 'fs', 'Foreign Secretary', { from: '2023-11-13' }),
  holder('Lisa Trus', 'envoy', 'Ambassador to Russia', { from: '2020' }),
  holder('Ann May', 'mayor', 'Mayor of Norford', { from: '2012-05-05' }),
  makePerson({
    id: 'liz',
    name: 'Liz Truss',
    otherNames: [{ name: 'Elizabeth Truss', kind: 'alias' }],
  }),
];

const STORES: [string, () => Promise<ReturnType<typeof openStore>>][] = [
  [
    'of a pack',
    async () => {
      const store = openStore(createMemoryBackend());
      await store.installPack(makeHeader(), PEOPLE);
      return store;
    },
  ],
  [
    'of the reader’s own people',
    async () => {
      const store = openStore(createMemoryBackend());
      for (const person of PEOPLE) await store.saveOwn(person);
      return store;
    },
  ],
];

describe.each(STORES)('posts %s', (_, open) => {
  it.each<[query: string, day: string | undefined, why: string]>([
    ['foreign secretary', undefined, 'no date was asked'],
    ['foreign secretary 2015', '2015-12-31', 'the last day of a year'],
    ['foreign secretary 2016', '2016-12-31', 'the same, where two held it'],
    ['foreign secretary 2016-07', '2016-07-31', 'the last of a month'],
    ['foreign secretary 1 july 2016', '2016-07-01', 'a day'],
    ['foreign secretary 2018', '2018-02-28', 'the last on which somebody is recorded'],
    ['foreign secretary 2020', '2020-12-31', 'nobody is recorded'],
    ['foreign secretary 2025', TODAY, 'no day to come'],
  ])('%s are shown on the day asked about: %s', async (query, day) => {
    const [post] = await (await open()).searchPosts(query, 4);
    expect(post).toMatchObject({ id: 'fs', label: 'Foreign Secretary' });
    expect(post?.day).toBe(day);
  });

  it.each([
    ['foreign secretary', 'fs', 0, 'every word as it stands there'],
    ['foreign sec', 'fs', 2, 'the beginning of one'],
    ['truss', 'envoy', 6, 'the beginning of one, with a typo'],
    ['may', 'mayor', 2, 'the beginning of one, and the name of a person'],
  ])('%s tell how far they are from what was typed: %s', async (query, id, penalty) => {
    const [post] = await (await open()).searchPosts(query, 4);
    expect(post).toMatchObject({ id, penalty });
  });

  it.each<[query: string, id: string, penalty: number | undefined, why: string]>([
    ['truss', 'liz', 0, 'a word of the name'],
    ['elizabeth truss', 'liz', 1, 'a word of another name'],
    ['tru', 'liz', 2, 'the beginning of one'],
    ['elizabet tross', 'liz', 7, 'the beginning of one of another name, and a typo'],
    ['may', 'Ann May', 0, 'a word of the name, not the beginning of their office'],
    ['truss 2019', 'liz', 0, 'the date does not count'],
    ['foreign secretary', 'Dave Camer', undefined, 'an office names nobody'],
    ['may 2013', 'Ann May', undefined, 'with a date an office is meant'],
  ])('people, searched by %s, too where they are found by name: %s', async (query, id, penalty) => {
    const lines = await (await open()).search(query, 8);
    const line = lines.find((one) => plainId(one) === id);
    expect(line).toBeDefined();
    expect(line?.penalty).toBe(penalty);
  });
});
