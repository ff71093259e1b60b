import { describe, expect, it } from 'vitest';
import type { Fact, Person } from '../../../utils/people/person';
import { postAsOf } from '../../../utils/people/posts/post-as-of';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { createPostSearch } from '../../../utils/storage/directory/post-search';
import { makeFact, makeHeader, makePerson } from '../people';
import { BACKENDS, openStore } from '../stores';

const NOR = { id: 'nor', name: 'Kingdom of Nor', otherNames: ['Nor', 'Norrish'] };
const SUD = { id: 'sud', name: 'United Suds', otherNames: ['US', 'Suddish'] };
const GOVERNMENT = { id: 'gov', name: 'Government of the Kingdom of Nor' };

function holder(name: string, id: string, label: string, more: Partial<Fact> = {}): Person {
  const post = { id, label, single: true };
  const fact = makeFact({ label, post, area: NOR, from: '2010-01-01', ...more });
  return makePerson({ id: name, name, facts: [fact] });
}

const PEOPLE = [
  holder('Ann', 'pm', 'Prime Minister of the Kingdom of Nor', {
    role: 'Prime Minister',
    organization: GOVERNMENT,
  }),
  holder('Bob', 'dpm', 'Deputy Prime Minister of the Kingdom of Nor'),
  holder('Cy', 'envoy', 'Ambassador of the Kingdom of Nor to the United Suds'),
  holder('Di', 'sud-pm', 'Prime Minister of the United Suds', {
    role: 'Prime Minister',
    area: SUD,
  }),
];

describe('posts are found', () => {
  const search = createPostSearch(PEOPLE);
  const FOUND: readonly [query: string, exact: string[], first: string | undefined][] = [
    ['Prime Minister of the Kingdom of Nor', ['pm'], 'pm'],
    ['norrish prime minister', ['pm'], 'pm'],
    ['prime minister Nor', ['pm'], 'pm'],
    ['Suddish prime minister', ['sud-pm'], 'sud-pm'],
    ['Nor ambassador to the US', ['envoy'], 'envoy'],
    ['prime minister', ['pm', 'sud-pm'], 'sud-pm'],
    ['ambassador', [], 'envoy'],
    ['ambasador', [], 'envoy'],
    ['amb', [], 'envoy'],
    ['government nor', [], 'pm'],
    ['bishop', [], undefined],
    ['of the', [], undefined],
  ];

  it.each(FOUND)('by “%s”', (query, exact, first) => {
    expect(search.exact(query).map(({ id }) => id)).toEqual(exact);
    expect(search.find(query)[0]?.id).toBe(first);
  });
});

describe.each(BACKENDS)('over %s', (_, openBackend) => {
  it('a post has everyone recorded in it, of all packs and the reader’s own', async () => {
    const store = openStore(openBackend());
    const mayor = (name: string, from: string, to?: string) =>
      holder(name, 'mayor', 'Mayor', { from, ...(to && { to }) });
    await store.installPack(makeHeader({ id: 'one' }), [mayor('Ann', '2000', '2010-01-01')]);
    await store.installPack(makeHeader({ id: 'two' }), [mayor('Bob', '2010-01-01', '2020-01-01')]);
    await store.saveOwn(mayor('own:cy', '2020-01-01'));

    const post = await store.post('mayor');
    expect(post?.holdings.map(({ person }) => person.name)).toEqual(['Ann', 'Bob', 'own:cy']);
    const on = post && postAsOf(post, '2015-01-01');
    expect([on?.before, on?.after].map((one) => one?.person.name)).toEqual(['Ann', 'own:cy']);
    expect(await store.post('bishop')).toBeNull();
  });

  it('and forgets who was corrected out of it', async () => {
    const store = openStore(openBackend());
    const ann = holder('Ann', 'mayor', 'Mayor');
    await store.installPack(makeHeader(), [ann]);
    await store.saveOwn({ ...ann, pack: 'test', facts: [] });
    expect(await store.post('mayor')).toBeNull();
  });

  it('a post is searched among the people in memory', async () => {
    const store = openStore(openBackend());
    await store.installPack(makeHeader(), PEOPLE);
    expect(await store.searchPosts('norrish prime minister', 1)).toEqual([
      { id: 'pm', label: 'Prime Minister of the Kingdom of Nor', penalty: 1 },
    ]);
  });
});

it('more than a page of people may have held one post', async () => {
  const store = openStore(createMemoryBackend());
  const people = Array.from({ length: 60 }, (_, at) =>
    holder(`P${at}`, 'mayor', 'Mayor', { from: `${1900 + at}`, to: `${1901 + at}` }),
  );
  await store.installPack(makeHeader(), people);
  expect((await store.post('mayor'))?.holdings).toHaveLength(60);
});
