import { describe, expect, it } from 'vitest';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { BEARERS_OF_ONE_WORD_MAX } from '../../../utils/storage/constants';
import { inTest, makeFact, makeHeader, makePerson } from '../people';
import { openStore } from '../stores';

const wikidata = [{ scheme: 'wikidata', identifier: 'Q10' }];

describe('two rows of the reader’s own for one person', () => {
  const first = makePerson({
    id: 'own:1',
    name: 'Ann Example',
    summary: 'The first.',
    identifiers: wikidata,
  });
  const second = makePerson({
    id: 'own:2',
    name: 'Annie Example',
    summary: 'The second.',
    birth: '1960',
    identifiers: wikidata,
    facts: [makeFact({ label: 'Mayor', from: '2010' })],
  });
  const joined = {
    id: 'own:1',
    otherIds: ['own:2'],
    name: 'Ann Example',
    summary: 'The first.',
    birth: '1960',
    otherNames: [{ name: 'Annie Example' }],
    facts: [{ label: 'Mayor' }],
  };

  it('are shown as one: the first wins, the second adds', async () => {
    const store = openStore(createMemoryBackend());
    await store.saveOwn(first);
    await store.saveOwn(second);
    for (const id of ['own:1', 'own:2', 'Q10']) {
      expect(await store.byIds([id])).toMatchObject([joined]);
    }
    expect((await store.list({ offset: 0, limit: 9 })).lines).toMatchObject([{ person: joined }]);
  });

  it('add to what a pack says of the person', async () => {
    const store = openStore(createMemoryBackend());
    const packed = makePerson({ id: 'a', name: 'Anna', gender: 'female', identifiers: wikidata });
    await store.installPack(makeHeader(), [packed]);
    await store.saveOwn(first);
    await store.saveOwn(second);
    const { otherNames: _, ...rest } = joined;
    const both = { ...rest, otherIds: [inTest('a'), 'own:2'], gender: 'female' };
    for (const id of [inTest('a'), 'own:1', 'own:2']) {
      expect(await store.byIds([id])).toMatchObject([both]);
    }
  });
});

it('of one word fewer bearers are read than of a name, the most prominent of them', async () => {
  const store = openStore(createMemoryBackend());
  const known = Array.from({ length: 20 }, (_, n) =>
    makePerson({ id: `s${n}`, name: `Person${n} Smith`, prominence: 0.7 + n / 100 }),
  );
  await store.installPack(makeHeader(), known);
  const found = (await store.find(['smith'])).get('smith') ?? [];
  const most = Array.from({ length: BEARERS_OF_ONE_WORD_MAX }, (_, at) => `Person${19 - at} Smith`);
  expect(found.map(({ name }) => name)).toEqual(most);
});
