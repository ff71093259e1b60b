import { describe, expect, it } from 'vitest';
import { planRestore } from '../../../utils/packs/backup/plan-restore';
import { canonicalJson } from '../../../utils/people/compare';
import { idInPack } from '../../../utils/people/identity/pack-ids';
import { checkDatabase } from '../../../utils/storage/health/check-database';
import { keysOf, makeHeader, makePerson } from '../people';
import { BACKENDS, namesUnder, openStore } from '../stores';
import { child, convict, MAYORS, mayor, named, office, twoPacks } from './plain-numbers';

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
    expect((await store.deleteOwn(mayor))?.person.name).toBe('Ada Again');
    expect(await backend.getKeys('own', '')).toEqual([]);
    expect(await named(store, mayor)).toEqual(['Ada Lane']);
  });

  it('are taken back at once where nothing else was written first', async () => {
    const { backend, store } = await open();
    expect((await store.deleteOwn(mayor))?.person.name).toBe('Ada Corrected');
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
