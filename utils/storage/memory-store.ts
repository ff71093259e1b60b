import type { Person } from '../people/person';
import { createMemoryBackend } from './backend/memory-backend';
import { createLocalLock } from './backend/write-lock';
import type { KeysOf, PackHeader, PeopleStore } from './model';
import { createPeopleStore } from './people-store';
import { installPack } from './store/packs';

/** The keys and the pack of the people in a store in memory. */
export interface MemoryStoreOptions {
  readonly keysOf: KeysOf;
  /** The pack the people are of; left out for a plain list. */
  readonly header?: PackHeader | null;
}

/** A store in memory over the same segment code as the browser's: for the command line. */
export async function createMemoryStore(
  people: Iterable<Person> | AsyncIterable<Person>,
  { keysOf, header = null }: MemoryStoreOptions,
): Promise<PeopleStore> {
  const backend = createMemoryBackend();
  const writing = { backend, keysOf, lock: createLocalLock(), today: () => header?.verified ?? '' };
  await installPack(writing, { header, people });
  return createPeopleStore(writing);
}
