import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idInPack, qualifyPerson } from '../../../utils/people/identity/pack-ids';
import type { Person } from '../../../utils/people/person';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { withoutOrigins } from '../../../utils/storage/join/same-fact';
import type { OwnRow } from '../../../utils/storage/own/own-row';
import { inTest, makeFact, makeHeader, makePerson, people } from '../people';
import { BACKENDS, namesUnder, openStore } from '../stores';

const ann = makePerson({
  id: 'a',
  name: 'Ann Example',
  summary: 'A politician.',
  birth: '1960',
  facts: [makeFact({ label: 'Mayor', from: '2010' })],
});
/** Ann as she is known outside her pack. */
const known = { ...ann, id: inTest('a') };
const lines = async (store: ReturnType<typeof openStore>) =>
  (await store.list({ offset: 0, limit: 99 })).lines;

describe.each(BACKENDS)("the reader's own people in %s", (_, open) => {
  it('are added, found, changed, taken away and put back, in every context', async () => {
    const backend = open();
    const [store, other] = [openStore(backend), openStore(backend)];
    const zoe = makePerson({ id: 'own:1', name: 'Zoë Own' });
    await store.saveOwn(zoe);
    expect(await namesUnder(other, 'zoe own')).toEqual({ 'zoe own': ['Zoë Own'] });
    await store.saveOwn({ ...zoe, name: 'Zoë New' });
    expect(await namesUnder(other, 'zoe own', 'zoe new')).toEqual({ 'zoe new': ['Zoë New'] });
    const taken = await store.deleteOwn('own:1');
    expect(taken?.person).toEqual({ ...zoe, name: 'Zoë New' });
    expect(await namesUnder(other, 'zoe new')).toEqual({});
    expect(await store.deleteOwn('own:1')).toBeNull();
    await store.putBackOwn(taken as OwnRow);
    expect(await other.byIds(['own:1'])).toEqual([{ ...zoe, name: 'Zoë New' }]);
  });

  it('correct a pack’s person field by field', async () => {
    const store = openStore(open());
    await store.installPack(makeHeader(), [ann]);
    await store.saveOwn({ ...known, pack: 'test', name: 'Anne Example' });
    expect(await namesUnder(store, 'ann example')).toEqual({});
    expect(await namesUnder(store, 'anne example')).toEqual({ 'anne example': ['Anne Example'] });
    await store.installPack(makeHeader({ version: '2' }), [{ ...ann, summary: 'A former mayor.' }]);
    expect(await lines(store)).toEqual([
      {
        id: known.id,
        origin: 'corrected',
        person: {
          ...known,
          name: 'Anne Example',
          summary: 'A former mayor.',
          pack: 'test',
          own: { fields: ['name'], sources: [] },
        },
      },
    ]);
  });

  it('say which fields are the reader’s, but for facts and sources, which tell it themselves', async () => {
    const store = openStore(open());
    await store.installPack(makeHeader(), [ann]);
    const sources = [{ url: 'https://mine.example/' }];
    await store.saveOwn({ ...known, pack: 'test', summary: 'Mine.', sources });
    expect((await lines(store))[0]?.person.own).toEqual({ fields: ['summary'], sources });
    await store.saveOwn({ ...known, pack: 'test', sources });
    expect((await lines(store))[0]?.person).toMatchObject({ sources });
    expect((await lines(store))[0]?.person).not.toHaveProperty('own');
  });

  it('keep a correction, flagged, where the pack has changed the field too', async () => {
    const store = openStore(open());
    await store.installPack(makeHeader(), [ann]);
    const { birth: _, ...ageless } = known;
    await store.saveOwn({ ...ageless, facts: [] });
    const facts = [makeFact({ label: 'Mayor', from: '2011' })];
    await store.installPack(makeHeader({ version: '2' }), [{ ...ann, facts }]);
    const [line] = await lines(store);
    const own = { fields: ['birth'], sources: [] };
    expect(line?.person).toEqual({ ...ageless, facts: [], pack: 'test', own });
    expect(line?.outdated).toEqual(['facts']);
    await store.saveOwn(line?.person as Person);
    expect((await lines(store))[0]?.outdated).toBeUndefined();
  });

  it('leave the pack’s person as before when the correction is taken away', async () => {
    const store = openStore(open());
    await store.installPack(makeHeader(), [ann]);
    await store.saveOwn({ ...known, name: 'Anne Example' });
    const taken = await store.deleteOwn(known.id);
    expect(taken?.person.name).toBe('Anne Example');
    expect(await store.byIds([known.id])).toEqual([{ ...known, pack: 'test' }]);
    await store.putBackOwn(taken as OwnRow);
    expect((await store.byIds([known.id]))[0]?.name).toBe('Anne Example');
  });

  it('that are one human being get back what was theirs alone', async () => {
    const store = openStore(open());
    const identifiers = [{ scheme: 'wikidata', identifier: 'Q900001' }];
    const one = makePerson({ id: 'own:1', name: 'Zoë One', identifiers });
    const facts = [makeFact({ label: 'Mayor', from: '2011' })];
    const other = makePerson({ id: 'own:2', name: 'Zoë Two', identifiers, facts });
    await store.saveOwn(one);
    await store.saveOwn(other);
    const before = (await store.ownRows()).rows;
    expect(before.map(({ person }) => person)).toEqual([one, other]);
    const taken = await store.deleteOwn('own:1');
    if (taken) await store.putBackOwn(taken);
    expect((await store.ownRows()).rows).toEqual(before);
  });

  it('are put back as they were, outdated fields too, and not what packs have of them since', async () => {
    const store = openStore(open());
    const added = makePerson({ ...ann, id: 'Q900001', summary: 'Mine.', facts: [] });
    await store.saveOwn(added);
    await store.installPack(makeHeader(), [ann, { ...ann, id: 'Q900001' }]);
    await store.saveOwn({ ...known, pack: 'test', summary: 'Corrected.' });
    const newer = { ...ann, summary: 'A former mayor.' };
    await store.installPack(makeHeader({ version: '2' }), [newer, { ...newer, id: 'Q900001' }]);
    const before = [(await store.ownRows()).rows, await lines(store)];
    expect((await lines(store)).map(({ outdated }) => outdated)).toContainEqual(['summary']);
    for (const id of [added.id, known.id]) {
      const taken = await store.deleteOwn(id);
      await store.putBackOwn(taken as OwnRow);
    }
    expect([(await store.ownRows()).rows, await lines(store)]).toEqual(before);
  });

  it('survive the removal of the pack they correct', async () => {
    const store = openStore(open());
    await store.installPack(makeHeader(), [ann]);
    await store.saveOwn({ ...known, pack: 'test', name: 'Anne Example' });
    await store.removePack('test');
    expect(await lines(store)).toEqual([
      { id: known.id, origin: 'own', person: { ...known, name: 'Anne Example' } },
    ]);
  });

  it('are all kept where several are saved at once', async () => {
    const store = openStore(open());
    const some = ['1', '2', '3'].map((at) => makePerson({ id: `own:${at}`, name: `Zoë N${at}x` }));
    await Promise.all(some.map((person) => store.saveOwn(person)));
    expect((await store.ownRows()).rows.map(({ person }) => person)).toEqual(some);
  });

  it('pass over damaged rows', async () => {
    const backend = open();
    const store = openStore(backend);
    await store.saveOwn(ann);
    const rubbish = [null, 7, 'x', {}, { person: ann }, { person: { name: 'x' }, corrected: {} }];
    await backend.putMany(
      'own',
      rubbish.map((row, at) => [`rubbish ${at}`, row] as const),
    );
    const reader = openStore(backend);
    expect(await lines(reader)).toEqual([{ id: 'a', origin: 'own', person: ann }]);
  });
});

describe('a correction', () => {
  it('that says what the pack says leaves no row', async () => {
    const backend = createMemoryBackend();
    const store = openStore(backend);
    await store.installPack(makeHeader(), [ann]);
    await store.saveOwn({ ...known, name: 'Anne Example' });
    await store.saveOwn({ ...known, pack: 'test' });
    expect(await backend.getKeys('own', '')).toEqual([]);
    expect((await lines(store))[0]?.origin).toBe('pack');
  });

  it('of one pack does not touch another pack’s person of the same plain id', async () => {
    const store = openStore(createMemoryBackend());
    await store.installPack(makeHeader({ id: 'one' }), [makePerson({ id: '1', name: 'Ann One' })]);
    await store.installPack(makeHeader({ id: 'two' }), [makePerson({ id: '1', name: 'Ben Two' })]);
    await store.saveOwn(makePerson({ id: idInPack('one', '1'), name: 'Ann Corrected' }));
    expect(await namesUnder(store, 'ann corrected', 'ann one', 'ben two')).toEqual({
      'ann corrected': ['Ann Corrected'],
      'ben two': ['Ben Two'],
    });
  });

  it('gives back exactly what was saved, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(people, people, async (packed, saved) => {
        const store = openStore(createMemoryBackend());
        await store.installPack(makeHeader(), [packed]);
        const person = qualifyPerson({ ...saved, id: packed.id }, 'test');
        await store.saveOwn(person);
        expect((await store.byIds([person.id])).map(withoutOrigins)).toEqual([
          { ...person, pack: 'test' },
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('comes before better known people of the name', async () => {
    const store = openStore(createMemoryBackend());
    const famous = makePerson({ id: 'f', name: 'Ann Example', prominence: 1 });
    await store.installPack(makeHeader(), [famous]);
    await store.saveOwn(makePerson({ id: 'own:1', name: 'Ann Example' }));
    const found = await store.find(['ann example']);
    expect(found.get('ann example')?.map(({ id }) => id)).toEqual(['own:1', inTest('f')]);
  });

  it('comes first where the pack has the better known person too', async () => {
    const store = openStore(createMemoryBackend());
    const famous = makePerson({ id: 'f', name: 'Ann Example', prominence: 1 });
    await store.installPack(makeHeader(), [ann, famous]);
    await store.installPack(makeHeader({ id: 'other' }), [makePerson({ ...famous, id: 'g' })]);
    await store.saveOwn({ ...known, pack: 'test', birth: '1961' });
    const found = await store.find(['ann example']);
    const order = [known.id, inTest('f'), idInPack('other', 'g')];
    expect(found.get('ann example')?.map(({ id }) => id)).toEqual(order);
  });
});
