import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../utils/people/compare';
import type { Fact, Person } from '../../../utils/people/person';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { groupByTokens, joinPeople } from '../../../utils/storage/join/join-people';
import { isSameFact } from '../../../utils/storage/join/same-fact';
import { facts, makeFact, makeHeader, makePerson } from '../people';
import { namesUnder, openStore } from '../stores';

const pm = makeFact({ label: 'Prime Minister of the United Kingdom', from: '2024-07-05' });
const post = { id: 'pm' };
const role = 'Prime Minister';
const organization = { name: 'HM Government' };

describe('isSameFact', () => {
  const SAME: [string, Partial<Fact>, Partial<Fact>][] = [
    ['the same', {}, {}],
    ['a coarser start', {}, { from: '2024-07' }],
    ['a label in other case', {}, { label: 'PRIME MINISTER of the United Kingdom' }],
    ['post', { post, label: 'PM' }, { post }],
    ['role and organization', { role, organization, label: 'PM' }, { role, organization }],
    ['ends alone', { from: undefined, to: '2025' }, { from: undefined, to: '2025' }],
    ['an end known to one', { to: '2025' }, {}],
  ] as never;
  const DIFFERENT: [string, Partial<Fact>, Partial<Fact>][] = [
    ['another day', {}, { from: '2024-07-06' }],
    ['another year', {}, { from: '2023' }],
    ['another kind', {}, { kind: 'honour' }],
    ['another status', {}, { status: 'acting' }],
    ['another label', {}, { label: 'Leader of the Opposition' }],
    ['role alone', { role, label: 'PM' }, { role }],
    ['a start known to one', {}, { from: undefined }],
    ['other ends, no starts', { from: undefined, to: '2025' }, { from: undefined, to: '2024' }],
  ] as never;

  it.each(SAME)('same: %s', (_, one, other) => {
    expect(isSameFact({ ...pm, ...one }, { ...pm, ...other })).toBe(true);
  });
  it.each(DIFFERENT)('different: %s', (_, one, other) => {
    expect(isSameFact({ ...pm, ...one }, { ...pm, ...other })).toBe(false);
  });
  it('holds both ways, and of a fact with itself', () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        expect(isSameFact(one, one)).toBe(true);
        expect(isSameFact(one, other)).toBe(isSameFact(other, one));
      }),
    );
  });
});

describe('joinPeople', () => {
  it('joins facts with the finer dates and both sources', () => {
    const [a, b] = ['https://a.example/', 'https://b.example/'].map((url) => ({ url }));
    const one = makePerson({
      id: 'Q1',
      name: 'Keir Starmer',
      verified: '2025-10-01',
      pack: 'one',
      prominence: 0.4,
      facts: [{ ...pm, from: '2024-07', sources: a ? [a] : [] }],
    });
    const other = makePerson({
      id: 'Q1',
      name: 'Sir Keir Starmer',
      birth: '1962-09-02',
      verified: '2025-01-01',
      pack: 'two',
      prominence: 0.9,
      facts: [
        { ...pm, to: '2026', sources: a && b ? [a, b] : [] },
        makeFact({ label: 'Director of Public Prosecutions' }),
      ],
    });
    expect(joinPeople([one, other])).toEqual({
      ...one,
      otherNames: [{ name: 'Sir Keir Starmer', kind: 'alias' }],
      birth: '1962-09-02',
      prominence: 0.9,
      facts: [
        {
          ...pm,
          to: '2026',
          sources: [a, b],
          origin: { packs: ['one', 'two'], verified: '2025-10-01' },
        },
        makeFact({
          label: 'Director of Public Prosecutions',
          origin: { packs: ['two'], verified: '2025-01-01' },
        }),
      ],
    });
  });

  it('keeps the name by which each record knows the person, once', () => {
    const names = (...records: { name: string; otherNames?: Person['otherNames'] }[]) => {
      const [first, ...others] = records.map((one) => makePerson({ id: 'Q1', ...one }));
      if (!first) throw new Error('nobody');
      return joinPeople([first, ...others]).otherNames.map(({ name }) => name);
    };
    const alias = (name: string) => ({ name, kind: 'alias' as const });
    expect(names({ name: 'Ann Berg' }, { name: 'Anna Berg' })).toEqual(['Anna Berg']);
    expect(names({ name: 'Ann Berg' }, { name: 'Ann Berg' })).toEqual([]);
    const known = { name: 'Ann Berg', otherNames: [alias('Anna Berg')] };
    expect(names(known, { name: 'Anna Berg' }, { name: 'A. Berg' })).toEqual([
      'Anna Berg',
      'A. Berg',
    ]);
  });

  it('puts names, links and identifiers together, each once', () => {
    const nick = { name: 'Kit', kind: 'nickname' as const };
    const one = makePerson({ id: '1', name: 'A', otherNames: [nick] });
    const other = makePerson({
      id: '2',
      name: 'A',
      otherNames: [
        { kind: 'nickname', name: 'Kit' },
        { name: 'Kay', kind: 'alias' },
      ],
    });
    expect(joinPeople([one, other]).otherNames).toHaveLength(2);
  });
});

describe('groupByTokens', () => {
  it('groups what hangs together through others', () => {
    expect(groupByTokens(['ab', 'cd', 'x', 'bc', 'y'], (item) => [...item])).toEqual([
      ['ab', 'cd', 'bc'],
      ['x'],
      ['y'],
    ]);
  });

  it('keeps every item once, and no token in two groups', () => {
    const items = fc.array(fc.array(fc.constantFrom(...'abcdefghijkl')));
    fc.assert(
      fc.property(items, (all) => {
        const groups = groupByTokens(all, (item) => item);
        expect(groups.flat()).toHaveLength(all.length);
        const tokens = groups.flatMap((group) => [...new Set(group.flat())]);
        expect(new Set(tokens).size).toBe(tokens.length);
      }),
    );
  });
});

it('canonicalJson does not see the order of keys', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: 1 })).toBe('{"a":1,"b":[{"c":2,"d":1}]}');
  expect(canonicalJson(undefined)).toBe('');
});

describe('the same person in several packs', () => {
  const wikidata = (identifier: string) => [{ scheme: 'wikidata', identifier }];
  async function storeOf(...packs: ReturnType<typeof makePerson>[][]) {
    const store = openStore(createMemoryBackend());
    for (const [at, some] of packs.entries()) {
      await store.installPack(makeHeader({ id: `pack ${at}` }), some);
    }
    return store;
  }

  it('is one by a shared identifier, under the first pack’s id and both names', async () => {
    const store = await storeOf(
      [makePerson({ id: 'bioguide:H1', name: 'Kamala Harris', identifiers: wikidata('Q10') })],
      [makePerson({ id: 'Q10', name: 'Kamala Devi Harris' })],
    );
    for (const id of ['bioguide:H1', 'Q10']) {
      expect((await store.byIds([id])).map((person) => person.id)).toEqual(['bioguide:H1']);
    }
    expect((await store.list({ offset: 0, limit: 9 })).total).toBe(1);
  });

  it('is one through a third pack that knows both identifiers', async () => {
    const bioguide = { scheme: 'bioguide', identifier: 'H1' };
    const store = await storeOf(
      [makePerson({ id: 'Q10', name: 'Kamala Harris' })],
      [makePerson({ id: 'bioguide:H1', name: 'Kamala Harris' })],
      [makePerson({ id: '7', name: 'Harris', identifiers: [bioguide, ...wikidata('Q10')] })],
    );
    expect(await namesUnder(store, 'kamala harris')).toEqual({
      'kamala harris': ['Kamala Harris'],
    });
  });

  it('is one along a chain of identifiers', async () => {
    const bioguide = { scheme: 'bioguide', identifier: 'H1' };
    const store = await storeOf(
      [makePerson({ id: 'Q10', name: 'Kamala Harris' })],
      [makePerson({ id: '7', name: 'Second', identifiers: [bioguide, ...wikidata('Q10')] })],
      [makePerson({ id: 'bioguide:H1', name: 'Third', birth: '1964-10-20' })],
    );
    const [person] = (await store.find(['kamala harris'])).get('kamala harris') ?? [];
    expect(person).toMatchObject({ name: 'Kamala Harris', birth: '1964-10-20' });
  });

  it('is not one by a plain id, or by an identifier that is no person’s', async () => {
    const party = [{ scheme: 'party', identifier: 'labour' }];
    const store = await storeOf(
      [makePerson({ id: '1', name: 'Ann Example', identifiers: party })],
      [makePerson({ id: '1', name: 'Ann Example', identifiers: party })],
    );
    expect((await store.find(['ann example'])).get('ann example')).toHaveLength(2);
  });

  it('is one with someone the reader added, whose word wins', async () => {
    const store = await storeOf([
      makePerson({ id: 'Q10', name: 'Kamala Harris', birth: '1964-10-20', summary: 'Theirs.' }),
    ]);
    const own = makePerson({
      id: 'own:1',
      name: 'Kamala D. Harris',
      summary: 'Mine.',
      identifiers: wikidata('Q10'),
    });
    await store.saveOwn(own);
    const [person] = await store.byIds(['Q10']);
    expect(person).toMatchObject({ id: 'own:1', summary: 'Mine.', birth: '1964-10-20' });
  });
});
