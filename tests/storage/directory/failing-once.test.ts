import { describe, expect, it } from 'vitest';
import type { SegmentBackend } from '../../../utils/storage/backend/backend';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import type { PeopleStore } from '../../../utils/storage/model';
import { makeFact, makeHeader, makePerson } from '../people';
import { copyOf } from '../store/operations';
import { openStore } from '../stores';

/** Two packs that share somebody, with a post, and somebody of the reader's own. */
async function filled(): Promise<SegmentBackend> {
  const backend = createMemoryBackend();
  const store = openStore(backend);
  const post = { id: 'mayor' };
  const facts = [makeFact({ label: 'Mayor of Nor', from: '2010-01-01', post })];
  const ann = makePerson({ id: 'Q1', name: 'Ann Example', facts });
  await store.installPack(makeHeader(), [ann, makePerson({ id: 'Q2', name: 'Ben Example' })]);
  await store.installPack(makeHeader({ id: 'other' }), [makePerson({ id: 'Q1', name: 'Anna' })]);
  await store.saveOwn(makePerson({ id: 'own:1', name: 'Olga Example' }));
  return backend;
}

/** A database of which the given read (from 1) alone fails; 0: none. It counts them. */
function failingAt(read: number, backend: SegmentBackend) {
  let reads = 0;
  const failing = <A extends unknown[], T>(work: (...args: A) => Promise<T>) =>
    (async (...args: A) => {
      reads += 1;
      if (reads === read) throw new Error('not just now');
      return work(...args);
    }) as typeof work;
  return {
    ...backend,
    reads: () => reads,
    getMany: failing(backend.getMany),
    getPrefix: failing(backend.getPrefix),
    getKeys: failing(backend.getKeys),
  };
}

const READINGS: readonly [what: string, read: (store: PeopleStore) => Promise<unknown>][] = [
  ['a search', (store) => store.search('example', 8)],
  ['a search by office', (store) => store.search('mayor 2015', 8)],
  ['a search for posts', (store) => store.searchPosts('mayor', 8)],
  ['a list', (store) => store.list({ offset: 0, limit: 8 })],
  ['a list of those found', (store) => store.list({ offset: 0, limit: 8, query: 'ann' })],
  ['a look-up of a name', async (store) => [...(await store.find(['ann example']))]],
  ['a look-up of an id', (store) => store.byIds(['Q1', 'own:1'])],
  ['a look-up of a post', (store) => store.post('mayor')],
  ['the packs', (store) => store.packs()],
];

describe.each(READINGS)('%s', (_, read) => {
  it('that fails, at whichever read, is answered when it is asked again', async () => {
    const whole = await filled();
    const sound = failingAt(0, await copyOf(whole));
    const expected = await read(openStore(sound));
    const reads = sound.reads();
    let failures = 0;
    for (let at = 1; at <= reads; at += 1) {
      const store = openStore(failingAt(at, await copyOf(whole)));
      // Of what is read behind the back of whoever asks, nobody is told.
      await read(store).then(
        (answer) => expect(answer).toEqual(expected),
        () => {
          failures += 1;
        },
      );
      expect(await read(store)).toEqual(expected);
    }
    expect(failures).toBeGreaterThan(1);
  });
});
