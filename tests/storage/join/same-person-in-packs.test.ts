import { describe, expect, it } from 'vitest';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { makeHeader, makePerson } from '../people';
import { namesUnder, openStore } from '../stores';

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
