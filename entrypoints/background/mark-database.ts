import { isBundled } from '../../utils/packs/bundled';
import type { SegmentBackend } from '../../utils/storage/backend';
import { createMarkKeeper } from '../../utils/storage/mark/keep-mark';
import { getDatabaseMark, setDatabaseMark, setVanished } from '../../utils/storage/mark/mark-state';
import type { PeopleStore } from '../../utils/storage/types';

/** Keeps, outside the database, what is in it, so that it is noticed when it has vanished. */
export function databaseMarker(
  backend: SegmentBackend,
  store: Pick<PeopleStore, 'packs'>,
): () => Promise<void> {
  return createMarkKeeper({
    backend,
    packTitles: async () =>
      (await store.packs()).filter(({ id }) => !isBundled(id)).map(({ title }) => title),
    getMark: getDatabaseMark,
    setMark: setDatabaseMark,
    onVanished: setVanished,
    newId: () => crypto.randomUUID(),
  });
}
