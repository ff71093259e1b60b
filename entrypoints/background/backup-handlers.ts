import type { OwnPageCalls } from '../../utils/messaging/calls';
import { parseNothing } from '../../utils/messaging/parse-args';
import { parseRestoreOwn } from '../../utils/messaging/parse-calls';
import type { Handlers } from '../../utils/messaging/protocol';
import type { PeopleStore } from '../../utils/storage/model';
import { afterReady } from './after-ready';

type BackupCalls = Pick<OwnPageCalls, 'readOwn' | 'hashPacks' | 'restoreOwn'>;

/** What the manager asks to export, back up and restore. */
export function backupHandlers(
  store: PeopleStore,
  whenReady: () => Promise<void>,
  announce: () => Promise<void>,
): Handlers<BackupCalls> {
  const ready = afterReady(whenReady);
  return {
    readOwn: ready({ parse: parseNothing, answer: () => store.ownRows() }),
    hashPacks: ready({
      parse: parseNothing,
      answer: async () => ({ packs: await store.hashPacks() }),
    }),
    restoreOwn: ready({
      parse: parseRestoreOwn,
      answer: async (rows) => {
        await store.putOwnRows(rows);
        // They are there: whoever is told that they are not takes back what goes with them.
        await announce().catch(() => {});
        return {};
      },
    }),
  };
}
