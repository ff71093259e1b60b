import { nameKeys } from '../../utils/names/name-keys';
import { installStarter } from '../../utils/packs/starter';
import { today } from '../../utils/people/dates/days';
import { deleteDatabase } from '../../utils/storage/backend/database';
import { openBrowserDatabase } from '../../utils/storage/backend/reopening-backend';
import { createBrowserLock } from '../../utils/storage/backend/write-lock';
import { createPeopleStore } from '../../utils/storage/people-store';
import { announcePeopleChanged } from '../../utils/storage/people-version';
import { readStarter } from './read-starter';

/**
 * Deletes the database, and begins a new one with the pack that comes with the extension. The
 * background then finds that the database it knew has gone, and what can be brought back.
 */
export async function beginAnew(): Promise<void> {
  const lock = createBrowserLock(navigator.locks);
  await lock.hold(() => deleteDatabase());
  const backend = openBrowserDatabase();
  try {
    const keysOf = (person: Parameters<typeof nameKeys>[0]) =>
      nameKeys(person).map(({ key }) => key);
    const store = createPeopleStore({ backend, keysOf, lock, today });
    await installStarter(store, readStarter);
  } finally {
    backend.close();
  }
  await announcePeopleChanged();
}
