import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../utils/people/person';
import type { SegmentBackend } from '../../../utils/storage/backend/backend';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { checkOwn } from '../../../utils/storage/health/check-people';
import type { PeopleStore } from '../../../utils/storage/model';
import { createSnapshotReader } from '../../../utils/storage/store/snapshot';
import { inTest, keysOf, makeFact, makeHeader, makePerson } from '../people';
import { BACKENDS, namesUnder, openStore } from '../stores';

const ann = makePerson({ id: 'Q1', name: 'Ann Example' });
const ben = makePerson({ id: 'Q2', name: 'Ben Example' });

it('an update takes out whom the new version has no more, and keeps the reader’s corrections', async () => {
  const store = openStore(createMemoryBackend());
  await store.installPack(makeHeader({ version: '1' }), [ann, ben]);
  await store.saveOwn({ ...ben, id: inTest('Q2'), name: 'Benjamin Example' });
  await store.installPack(makeHeader({ version: '2' }), [ben]);
  expect(await namesUnder(store, 'ann example', 'benjamin example')).toEqual({
    'benjamin example': ['Benjamin Example'],
  });
  expect(await store.byIds([inTest('Q1')])).toEqual([]);
  expect((await store.byIds([inTest('Q2')])).map(({ name }) => name)).toEqual(['Benjamin Example']);
});

const sources = [{ url: 'https://nor.example/ann' }];
const ANN = makePerson({
  id: 'Q900001',
  name: 'Ann Example',
  summary: 'A politician.',
  identifiers: [{ scheme: 'wikidata', identifier: 'Q900001' }],
  facts: [makeFact({ label: 'Mayor', from: '2010', sources })],
});
const BEN = makePerson({ id: 'Q900002', name: 'Ben Hill' });
const CORRECTED = { ...ANN, pack: 'test', name: 'Anne Example' };

describe.each(BACKENDS)(
  'a person whom the reader corrected, once an update has them no more, in %s',
  (_, open) => {
    let store: PeopleStore;
    let backend: SegmentBackend;
    const line = async () =>
      (await store.list({ offset: 0, limit: 9 })).lines.find(({ id }) => id === ANN.id);
    const update = (version: string, people: readonly Person[]) =>
      store.installPack(makeHeader({ version }), people);

    beforeEach(async () => {
      backend = open();
      store = openStore(backend);
      await update('1', [ANN, BEN]);
      await store.saveOwn(CORRECTED);
      await update('2', [BEN]);
    });

    it('is the reader’s own, in the reader’s words, and the pack’s no more', async () => {
      expect(await line()).toEqual({
        id: ANN.id,
        origin: 'own',
        person: { ...ANN, name: 'Anne Example' },
      });
      expect(await namesUnder(store, 'anne example', 'ann example')).toEqual({
        'anne example': ['Anne Example'],
      });
      expect(await store.packed(ANN.id)).toBeNull();
      expect(await store.packs()).toMatchObject([{ version: '2', people: 1 }]);
    });

    it('is told as a correction of nobody when the database is checked', async () => {
      const own = await checkOwn(backend, createSnapshotReader(backend, keysOf));
      expect(own.withoutPack).toMatchObject({ count: 1, first: ['Anne Example'] });
    });

    it('is gone altogether when the reader deletes the record, and is put back as it was', async () => {
      const before = await line();
      const taken = await store.deleteOwn(ANN.id);
      expect(await line()).toBeUndefined();
      expect(await namesUnder(store, 'anne example', 'ann example')).toEqual({});
      if (taken) await store.putBackOwn(taken);
      expect(await line()).toEqual(before);
    });

    it('is corrected as before where the version before is installed again', async () => {
      await update('1', [ANN, BEN]);
      expect(await line()).toMatchObject({ origin: 'corrected', person: { name: 'Anne Example' } });
      expect((await line())?.outdated).toBeUndefined();
      await store.deleteOwn(ANN.id);
      expect(await line()).toMatchObject({ origin: 'pack', person: ANN });
    });

    it('may be changed and deleted like somebody the reader added', async () => {
      await store.saveOwn({ ...CORRECTED, summary: 'Mine.' });
      expect(await line()).toMatchObject({ origin: 'own', person: { summary: 'Mine.' } });
      await store.deleteOwn(ANN.id);
      expect(await line()).toBeUndefined();
    });

    it('is still told by another pack that has them, in the reader’s words', async () => {
      const other = { ...ANN, summary: 'As another pack has her.' };
      await store.installPack(makeHeader({ id: 'other' }), [other]);
      expect(await line()).toMatchObject({
        origin: 'corrected',
        person: { name: 'Anne Example', summary: 'As another pack has her.' },
      });
    });
  },
);
