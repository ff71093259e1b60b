import type { SegmentBackend } from '../../utils/storage/backend/backend';
import { createMemoryBackend } from '../../utils/storage/backend/memory-backend';
import { checkDatabase } from '../../utils/storage/health/check-database';
import { keysOf, makeHeader, makePerson, manyPeople } from './people';
import { openStore } from './stores';

/** People of the first pack, the first three of the second too. */
export const many = manyPeople(200);
/** Somebody of the first pack; the reader has a correction of them. */
export const ann = makePerson({
  id: 'a',
  name: 'Ann Example',
  facts: [
    { kind: 'relation', label: 'spouse', status: 'held', sources: [], person: { id: 'm1', name: 'M' } },
    { kind: 'relation', label: 'child', status: 'held', sources: [], person: { id: 'x', name: 'X' } },
  ],
}); // biome-ignore format: a table
/** Somebody the reader added. */
export const olga = makePerson({ id: 'own:1', name: 'Olga Own' });

/** Two packs (segments s1 and s2), somebody of the reader's own, and a correction. */
export async function filled(): Promise<SegmentBackend> {
  const backend = createMemoryBackend();
  const store = openStore(backend);
  await store.installPack(makeHeader(), [ann, ...many]);
  await store.installPack(makeHeader({ id: 'other', title: 'Other' }), many.slice(0, 3));
  await store.saveOwn(olga);
  await store.saveOwn({ ...ann, name: 'Anna Example', pack: 'test' });
  return backend;
}

/** The state of a database. */
export function check(backend: SegmentBackend, signal = new AbortController().signal) {
  return checkDatabase({ backend, keysOf, signal, onProgress: () => undefined });
}
