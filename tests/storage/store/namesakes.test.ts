import { describe, expect, it } from 'vitest';
import { idInPack } from '../../../utils/people/identity/pack-ids';
import type { Person } from '../../../utils/people/person';
import { relationsAmong } from '../../../utils/people/relations/relations-among';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { makeHeader, makePerson } from '../people';
import { openStore } from '../stores';
import { child, office, peopleIn } from './plain-numbers';

describe('namesakes of two packs', () => {
  const old = makePerson({ id: '1', name: 'Jo Doe', birth: '1950' });
  const young = makePerson({ id: '1', name: 'Jo Doe', birth: '1990' });
  async function open(one = old, other = young) {
    const store = openStore(createMemoryBackend());
    await store.installPack(makeHeader({ id: 'a' }), [one]);
    await store.installPack(makeHeader({ id: 'b' }), [other]);
    return store;
  }

  it('are two, and a chooser in an article', async () => {
    const { mentions, people } = await peopleIn(await open(), 'Jo Doe sang. Doe left.', '2024-01-01');
    const both = [idInPack('a', '1'), idInPack('b', '1')];
    expect(mentions.map(({ text, personId, candidates }) => [text, personId, candidates])).toEqual([
      ['Jo Doe', null, both],
      ['Doe', null, both],
    ]);
    expect(people.map(({ birth }) => birth).sort()).toEqual(['1950', '1990']);
  });

  it.each([
    ['of the same birth', { birth: '1950' }],
    ['of a birth that may be the same', { birth: '1950-03-04' }],
  ])('%s too: only a worldwide identifier tells that they are one', async (_, more) => {
    const { mentions } = await peopleIn(await open(old, { ...young, ...more }), 'Jo Doe sang.');
    expect(mentions).toMatchObject([{ personId: null, candidates: { length: 2 } }]);
  });

  it('stay one where both say the same item', async () => {
    const identifiers = [{ scheme: 'wikidata', identifier: 'Q5' }];
    const store = await open({ ...old, identifiers }, { ...young, id: '7', identifiers, birth: '1950-03-04' });
    const { mentions, people } = await peopleIn(store, 'Jo Doe sang.');
    expect(mentions).toMatchObject([{ personId: idInPack('a', '1') }]);
    expect(people).toMatchObject([{ otherIds: [idInPack('b', '7')] }]);
    const { total } = await store.list({ offset: 0, limit: 9 });
    expect([total, (await store.search('jo doe', 8)).length]).toEqual([1, 1]);
    for (const id of [idInPack('a', '1'), idInPack('b', '7'), 'Q5']) {
      expect((await store.byIds([id])).map((one) => one.id)).toEqual([idInPack('a', '1')]);
    }
  });

  it('leave no trace of the other id in a correction', async () => {
    const identifiers = [{ scheme: 'wikidata', identifier: 'Q5' }];
    const store = await open({ ...old, identifiers }, { ...young, id: '7', identifiers });
    const [joined] = (await store.byIds(['Q5'])) as [Person];
    await store.saveOwn(joined);
    expect((await store.ownRows()).rows).toEqual([]);
    await store.saveOwn({ ...joined, name: 'Jo Q. Doe' });
    expect((await store.ownRows()).rows).toMatchObject([{ corrected: { name: '"Jo Doe"' } }]);
    expect(Object.keys((await store.ownRows()).rows[0]?.person ?? {})).not.toContain('otherIds');
  });

  it('are two under another spelling of the given name as well', async () => {
    const store = await open(
      { ...old, name: 'Mohamed Doe' },
      { ...young, name: 'Mohammed Doe', birth: '1950', prominence: 0.9 },
    );
    const { mentions } = await peopleIn(store, 'Mohamed Doe sang.');
    expect(mentions).toMatchObject([{ personId: idInPack('a', '1') }]);
  });

  it('whom both have are led to by relations within either pack', async () => {
    const identifiers = [{ scheme: 'wikidata', identifier: 'Q5' }];
    const store = openStore(createMemoryBackend());
    await store.installPack(makeHeader({ id: 'a' }), [{ ...old, identifiers }]);
    await store.installPack(makeHeader({ id: 'b' }), [
      { ...young, id: '7', identifiers },
      makePerson({ id: '8', name: 'Kit Doe', facts: [child('7')] }),
    ]);
    const all = await store.byIds([idInPack('b', '8'), 'Q5']);
    const [kit] = all;
    const related = kit && relationsAmong(kit, all, '2024-01-01');
    expect(related?.map(({ other }) => other.id)).toEqual([idInPack('a', '1')]);
  });
}); // biome-ignore format: tables
describe('someone the reader added', () => {
  const minister = makePerson({
    id: 'own:mine',
    name: 'Jo Doe',
    birth: '1980',
    prominence: 0.9,
    facts: [office('Minister')],
  });
  async function open(mine = makePerson({ id: 'own:mine', name: 'Jo Doe' })) {
    const store = openStore(createMemoryBackend());
    // Whatever a pack wrote before such ids were refused.
    await store.installPack(makeHeader({ id: 'a' }), [minister]);
    await store.saveOwn(mine);
    return store;
  }

  it.each([
    ['nothing more', {}],
    ['the same birth', { birth: '1980' }],
    ['another birth', { birth: '1990' }],
  ])('is not hidden behind a pack’s person of that name and id in office: %s', async (_, more) => {
    const store = await open(makePerson({ id: 'own:mine', name: 'Jo Doe', ...more }));
    const { mentions } = await peopleIn(store, 'Jo Doe spoke.', '2024-01-01');
    const both = [idInPack('a', 'own:mine'), 'own:mine'];
    expect(mentions).toMatchObject([{ personId: null, candidates: both }]);
    expect((await store.byIds(['own:mine']))[0]?.facts).toEqual([]);
    expect((await store.list({ offset: 0, limit: 9 })).total).toBe(2);
    expect((await store.search('jo doe', 8)).map(({ id }) => id)).toEqual(both.toReversed());
  });

  it('does not stand in the way of a bare name that another is known by', async () => {
    const store = openStore(createMemoryBackend());
    const facts = [office('Prime Minister')];
    const known = { ...minister, id: '1', name: 'Al Stone', familyName: 'Stone', facts };
    await store.installPack(makeHeader({ id: 'a' }), [known]);
    await store.saveOwn(makePerson({ id: 'own:1', name: 'Bo Stone', familyName: 'Stone' }));
    const { mentions } = await peopleIn(store, 'Prime Minister Stone spoke.', '2024-01-01');
    expect(mentions).toMatchObject([{ personId: idInPack('a', '1') }]);
  });
});
