import { isShipped } from '../../utils/packs/shipped/shipped-packs';
import type { SegmentBackend } from '../../utils/storage/backend/backend';
import { oneAtATime } from '../../utils/storage/backend/write-lock';
import type { PeopleStore } from '../../utils/storage/model';
import { createSpareKeeper } from '../../utils/storage/spare/spare';
import { getSpare, setSpare, setSpareAside } from '../../utils/storage/spare/spare-state';
import { createVanishCheck } from '../../utils/storage/vanish-check/vanish-check';
import {
  getLastSeen,
  setLastSeen,
  setVanished,
} from '../../utils/storage/vanish-check/vanish-state';

/**
 * Keeps, outside the database, what is in it, so that it is noticed when it has vanished, and the
 * reader's own people, so that they can be brought back then. What goes wrong with the latter is
 * told, and stops nobody.
 */
export function outsideKeeper(
  backend: SegmentBackend,
  store: Pick<PeopleStore, 'packs'>,
  onSpareFailed: (error: unknown) => void,
): () => Promise<void> {
  const checkVanished = createVanishCheck({
    backend,
    packTitles: async () =>
      (await store.packs()).filter(({ id }) => !isShipped(id)).map(({ title }) => title),
    getLastSeen,
    setLastSeen,
    onVanished: async (vanished) => {
      await setSpareAside();
      await setVanished(vanished);
    },
    newId: () => crypto.randomUUID(),
  });
  const keepSpare = createSpareKeeper({ backend, getSpare, setSpare });
  return oneAtATime(async () => {
    // In this order: people who have gone are put aside before others take their place.
    await checkVanished();
    // Where there is no room for a second place, the first is no worse for it.
    await keepSpare().catch(onSpareFailed);
  });
}
