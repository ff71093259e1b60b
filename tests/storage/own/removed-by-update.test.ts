import { expect, it } from 'vitest';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { inTest, makeHeader, makePerson } from '../people';
import { namesUnder, openStore } from '../stores';

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
