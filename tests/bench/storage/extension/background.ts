import { nameKeys } from '../../../../utils/names/name-keys';
import { today } from '../../../../utils/people/dates/days';
import { openDatabase } from '../../../../utils/storage/backend/database';
import { createBrowserLock } from '../../../../utils/storage/backend/write-lock';
import { createPeopleStore } from '../../../../utils/storage/people-store';
import type { FindReply, FindRequest } from './wire';

/** The part of the browser's API a background listens with. */
interface Runtime {
  readonly runtime: {
    readonly onMessage: {
      addListener(
        listen: (message: unknown, sender: unknown, reply: (value: unknown) => void) => unknown,
      ): void;
    };
  };
}

const scope = globalThis as unknown as { browser?: Runtime; chrome?: Runtime };
const api = scope.browser ?? (scope.chrome as Runtime);

/** A store like the extension's own, over the same database, in the same background. */
const store = createPeopleStore({
  backend: openDatabase(),
  keysOf: (person) => nameKeys(person).map(({ key }) => key),
  lock: createBrowserLock(navigator.locks),
  today,
});

async function find({ keys }: FindRequest): Promise<FindReply> {
  const found = await store.find(keys);
  return { people: [...new Set([...found.values()].flat())] };
}

api.runtime.onMessage.addListener((message, _, reply) => {
  if ((message as Partial<FindRequest> | null)?.bench !== 'find') return undefined;
  void find(message as FindRequest).then(reply);
  // The answer comes later.
  return true;
});
