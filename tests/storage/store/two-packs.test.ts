import { describe, expect, it } from 'vitest';
import { planRestore } from '../../../utils/packs/backup/plan-restore';
import { canonicalJson } from '../../../utils/people/compare';
import { idInPack, qualifyPerson } from '../../../utils/people/identity/pack-ids';
import type { Fact, Person } from '../../../utils/people/person';
import { relationsAmong } from '../../../utils/people/relations/relations-among';
import { recognise } from '../../../utils/recognition/recognise';
import type { SegmentBackend } from '../../../utils/storage/backend/backend';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { checkDatabase } from '../../../utils/storage/health/check-database';
import type { PeopleStore } from '../../../utils/storage/model';
import { keysOf, makeFact, makeHeader, makePerson } from '../people';
import { BACKENDS, namesUnder, openStore } from '../stores';

const child = (id: string): Fact =>
  makeFact({ kind: 'relation', label: 'child', role: 'child', person: { id }, from: '2000' });
const office = (label: string) => makeFact({ label, from: '2010', post: { id: label, label } });

const MAYORS = [
  makePerson({ id: '1', name: 'Ada Lane', facts: [office('Mayor of Nor'), child('2')] }),
  makePerson({ id: '2', name: 'Ben Lane' }),
];
const CONVICTS = [
  makePerson({ id: '1', name: 'Cy Hill', facts: [office('Convicted fraudster'), child('2')] }),
  makePerson({ id: '2', name: 'Di Hill' }),
];
const [mayor, convict] = [idInPack('mayors', '1'), idInPack('convicts', '1')];

/** Two packs that number people plainly. */
async function twoPacks(backend: SegmentBackend, more: readonly Fact[] = []): Promise<PeopleStore> {
  const store = openStore(backend);
  const [ada, ...others] = MAYORS as [(typeof MAYORS)[0]];
  const mayors = [{ ...ada, facts: [...ada.facts, ...more] }, ...others];
  await store.installPack(makeHeader({ id: 'mayors' }), mayors);
  await store.installPack(makeHeader({ id: 'convicts' }), CONVICTS);
  return store;
}

const named = async (store: PeopleStore, ...ids: string[]) =>
  (await store.byIds(ids)).map(({ name }) => name);
const peopleIn = async (store: PeopleStore, text: string, published?: string) =>
  recognise(
    { blocks: [{ index: 0, text }], article: { ...(published && { published }), language: 'en' } },
    store.find,
  );

describe.each(BACKENDS)('two packs that number people plainly, in %s', (_, open) => {
  it('have different people of one number, and each id leads to one', async () => {
    const store = await twoPacks(open());
    expect(await named(store, mayor, convict)).toEqual(['Ada Lane', 'Cy Hill']);
    expect(await named(store, '1', idInPack('nobody', '1'), idInPack('mayors', '9'))).toEqual([]);
    expect((await store.packed(convict))?.name).toBe('Cy Hill');
    const found = await store.search('hill', 8);
    expect(found.map(({ id }) => id)).toEqual([convict, idInPack('convicts', '2')]);
    const { total, lines } = await store.list({ offset: 0, limit: 9 });
    expect([total, new Set(lines.map(({ id }) => id)).size]).toEqual([4, 4]);
  });

  it('are told apart in an article that names both', async () => {
    const store = await twoPacks(open());
    const { mentions, people } = await peopleIn(store, 'Ada Lane met Cy Hill. Lane left.');
    expect(mentions.map(({ text, personId }) => [text, personId])).toEqual([
      ['Ada Lane', mayor],
      ['Cy Hill', convict],
      ['Lane', mayor],
    ]);
    expect(people.map(({ id, name }) => [id, name])).toEqual([
      [mayor, 'Ada Lane'],
      [convict, 'Cy Hill'],
    ]);
  });

  it('have relations and posts that lead to their own people', async () => {
    const store = await twoPacks(open());
    const all = await store.byIds([mayor, convict, idInPack('mayors', '2'), idInPack('convicts', '2')]);
    const related = all.map((person) =>
      relationsAmong(person, all, '2024-01-01').map(({ other }) => other.name),
    );
    expect(related).toEqual([['Ben Lane'], ['Di Hill'], ['Ada Lane'], ['Cy Hill']]);
    for (const { facts } of all.slice(0, 2)) {
      const [to] = facts.flatMap(({ person }) => person ?? []);
      expect(await named(store, to?.id ?? '')).toEqual(facts === all[0]?.facts ? ['Ben Lane'] : ['Di Hill']);
    }
    const holders = (await store.post('Mayor of Nor'))?.holdings.map(({ person }) => person.id);
    expect(holders).toEqual([mayor]);
  });

  it('have corrections of their own, each of its own person', async () => {
    const store = await twoPacks(open());
    for (const [id, name] of [[mayor, 'Ada Corrected'], [convict, 'Cy Corrected']] as const) {
      const [person] = await store.byIds([id]);
      if (person) await store.saveOwn({ ...person, name });
    }
    expect(await named(store, mayor, convict)).toEqual(['Ada Corrected', 'Cy Corrected']);
    expect((await store.deleteOwn(convict))?.name).toBe('Cy Corrected');
    expect(await named(store, mayor, convict)).toEqual(['Ada Corrected', 'Cy Hill']);
  });

  it('give their people back as they have them', async () => {
    const store = await twoPacks(open());
    const all: Person[] = [];
    for await (const person of store.peopleOfPack('mayors')) all.push(person);
    expect(all).toEqual(MAYORS.map((person) => ({ ...person, pack: 'mayors' })));
  });
}); // biome-ignore format: tables

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
    const known = { ...minister, id: '1', name: 'Al Stone', familyName: 'Stone' };
    await store.installPack(makeHeader({ id: 'a' }), [known]);
    await store.saveOwn(makePerson({ id: 'own:1', name: 'Bo Stone', familyName: 'Stone' }));
    const { mentions } = await peopleIn(store, 'Minister Stone spoke.', '2024-01-01');
    expect(mentions).toMatchObject([{ personId: idInPack('a', '1') }]);
  });
});

describe.each(BACKENDS)('corrections that an earlier version stored, in %s', (_, openBackend) => {
  /** As they were written: under the pack's own id, with its ids in facts and in what it said. */
  async function open() {
    const backend = openBackend();
    const store = await twoPacks(backend);
    const [ada] = MAYORS as [(typeof MAYORS)[0]];
    const person = { ...ada, name: 'Ada Corrected', facts: [child('2')] };
    const corrected = { name: canonicalJson(ada.name), facts: canonicalJson(ada.facts) };
    await backend.putMany('own', [['1', { person, corrected, pack: 'mayors' }]]);
    // Its rows are read with the next generation, as when the extension starts.
    return { backend, store: openStore(backend), before: store };
  }

  it('apply to the person of the pack they name, and to nobody else', async () => {
    const { store } = await open();
    expect(await named(store, mayor, convict)).toEqual(['Ada Corrected', 'Cy Hill']);
    expect(await namesUnder(store, 'ada corrected', 'ada lane', 'cy hill')).toEqual({
      'ada corrected': ['Ada Corrected'],
      'cy hill': ['Cy Hill'],
    });
    const [line] = (await store.list({ offset: 0, limit: 1 })).lines;
    expect(line).toMatchObject({ id: mayor, origin: 'corrected' });
    expect(line?.outdated).toBeUndefined();
    // What the reader left as it was is the pack's.
    const origin = { packs: ['mayors'] };
    expect(line?.person.facts).toEqual([{ ...child(idInPack('mayors', '2')), origin }]);
  });

  it('are flagged where the pack has changed the field since, and only there', async () => {
    const { store } = await open();
    const [ada, ben] = MAYORS as [(typeof MAYORS)[0], (typeof MAYORS)[0]];
    await store.installPack(makeHeader({ id: 'mayors', version: '2' }), [{ ...ada, name: 'Ada L.' }, ben]);
    expect((await store.list({ offset: 0, limit: 1 })).lines[0]?.outdated).toEqual(['name']);
  });

  it('are changed and taken back like any other, and leave no row behind', async () => {
    const { backend, store } = await open();
    const [person] = await store.byIds([mayor]);
    if (person) await store.saveOwn({ ...person, name: 'Ada Again' });
    expect(await named(store, mayor)).toEqual(['Ada Again']);
    expect(await backend.getKeys('own', '')).toEqual([mayor]);
    expect((await store.deleteOwn(mayor))?.name).toBe('Ada Again');
    expect(await backend.getKeys('own', '')).toEqual([]);
    expect(await named(store, mayor)).toEqual(['Ada Lane']);
  });

  it('are taken back at once where nothing else was written first', async () => {
    const { backend, store } = await open();
    expect((await store.deleteOwn(mayor))?.name).toBe('Ada Corrected');
    expect(await backend.getKeys('own', '')).toEqual([]);
  });

  it('move to where they belong with the next write, and make room for who is kept there', async () => {
    const { backend, store } = await open();
    await store.saveOwn(makePerson({ id: '1', name: 'Someone Else' }));
    expect(await backend.getKeys('own', '')).toEqual(['1', mayor]);
    expect(await named(store, mayor, '1')).toEqual(['Ada Corrected', 'Someone Else']);
  });

  it('are the same in a backup of that time, and can be restored from it', async () => {
    const { backend, store } = await open();
    const [[, row]] = (await backend.getPrefix('own', '')) as [[string, never]];
    const here = await store.ownRows();
    expect(planRestore([row], here.rows)).toEqual({ added: [], replaced: [], same: 1, kept: 0 });
    await store.deleteOwn(mayor);
    const { generation } = await store.ownRows();
    await store.putOwnRows({ rows: [row], generation });
    expect(await named(store, mayor)).toEqual(['Ada Corrected']);
    expect(await backend.getKeys('own', '')).toEqual([mayor]);
  });

  it('of somebody two packs have leave each relation in the pack that tells it', async () => {
    const backend = openBackend();
    const [ada, ben] = MAYORS as [(typeof MAYORS)[0], (typeof MAYORS)[0]];
    const identifiers = [{ scheme: 'wikidata', identifier: 'Q5' }];
    const inOne = { ...ada, identifiers, facts: [] };
    const inTwo = { ...ada, id: '7', identifiers, facts: [child('2')] };
    const store = openStore(backend);
    await store.installPack(makeHeader({ id: 'one' }), [inOne, ben]);
    await store.installPack(makeHeader({ id: 'two' }), [inTwo, { ...ben, name: 'Bo Lane' }]);
    const own = { ...inOne, name: 'Ada Corrected', facts: [child('2'), office('Mayor of Sud')] };
    const corrected = { name: '"Ada Lane"', facts: canonicalJson(inTwo.facts) };
    await backend.putMany('own', [['1', { person: own, corrected, pack: 'one' }]]);
    const reader = openStore(backend);
    const [line] = (await reader.list({ offset: 0, limit: 1 })).lines;
    expect([line?.person.name, line?.outdated]).toEqual(['Ada Corrected', undefined]);
    const [to] = line?.person.facts.flatMap(({ person }) => person ?? []) ?? [];
    expect(await named(reader, to?.id ?? '')).toEqual(['Bo Lane']);
  });

  it('are counted as corrections of somebody, and their relations lead somewhere', async () => {
    const { backend } = await open();
    const signal = new AbortController().signal;
    const report = await checkDatabase({ backend, keysOf, signal, onProgress: () => undefined });
    expect(report.own.withoutPack.count).toBe(0);
    expect(report.relations.count).toBe(0);
  });
}); // biome-ignore format: tables

it('a person saved with the pack’s own id is the pack’s', async () => {
  const store = await twoPacks(createMemoryBackend());
  const [ada] = MAYORS as [(typeof MAYORS)[0]];
  await store.saveOwn({ ...ada, pack: 'mayors', name: 'Ada Corrected' });
  expect(await named(store, mayor, convict)).toEqual(['Ada Corrected', 'Cy Hill']);
  const { rows } = await store.ownRows();
  expect(rows).toMatchObject([{ person: { id: mayor }, corrected: { name: '"Ada Lane"' } }]);
  expect(Object.keys(rows[0]?.corrected ?? {})).toEqual(['name']);
  expect(rows[0]?.person.facts).toEqual(qualifyPerson(ada, 'mayors').facts);
});
