import type { OwnPageCalls, SiteCalls } from '../../utils/messaging/calls';
import { parseId, parseNothing } from '../../utils/messaging/parse-args';
import {
  parseInstallShipped,
  parseList,
  parsePutBack,
  parseRestoreOwn,
  parseSavePerson,
  parseSearch,
} from '../../utils/messaging/parse-calls';
import type { Handlers } from '../../utils/messaging/protocol';
import { noteOwnSave } from '../../utils/packs/backup/reminder-state';
import { setPackRemoved } from '../../utils/packs/shipped/removed-packs';
import { isShipped } from '../../utils/packs/shipped/shipped-packs';
import type { PeopleStore } from '../../utils/storage/model';
import { afterReady } from './after-ready';
import type { PackInstaller } from './install-packs';
import { ownCorrectionHandlers } from './own-corrections';
import { lookUpHandlers, pageHandlers } from './page-handlers';

/** Answers the calls of our own pages about people and packs: reading and writing. */
export function ownPageHandlers(
  store: PeopleStore,
  whenReady: () => Promise<void>,
  announce: () => Promise<void>,
  installer: PackInstaller,
): Handlers<Omit<OwnPageCalls, keyof SiteCalls>> {
  const ready = afterReady(whenReady);
  // It is written: whoever was told that it is not would take back what goes with it.
  const tell = (): Promise<void> => announce().catch(() => {});
  return {
    listPeople: ready({ parse: parseList, answer: (page) => store.list(page) }),
    searchPosts: ready({
      parse: parseSearch,
      answer: async ({ query, limit }) => ({ posts: await store.searchPosts(query, limit) }),
    }),
    ...ownCorrectionHandlers(store, whenReady),
    ...lookUpHandlers(store, whenReady),
    ...pageHandlers(store, whenReady),
    listPacks: ready({ parse: parseNothing, answer: async () => ({ packs: await store.packs() }) }),
    getPacked: ready({
      parse: parseId,
      answer: async ({ id }) => ({ person: await store.packed(id) }),
    }),
    savePerson: ready({
      parse: parseSavePerson,
      answer: async ({ person }) => {
        await store.saveOwn(person);
        // They are saved: a save that is not counted puts off the next reminder by one.
        await noteOwnSave().catch(() => {});
        await tell();
        return {};
      },
    }),
    deletePerson: ready({
      parse: parseId,
      answer: async ({ id }) => {
        const row = await store.deleteOwn(id);
        await tell();
        return { row };
      },
    }),
    putBackPerson: ready({
      parse: parsePutBack,
      answer: async ({ row }) => {
        await store.putBackOwn(row);
        await tell();
        return {};
      },
    }),
    ...backupHandlers(store, whenReady, tell),
    ...packHandlers(store, whenReady, { tell, installer }),
  };
}

type PackCalls = Pick<OwnPageCalls, 'removePack' | 'installShipped'>;

/** What the calls about packs have done for them; the installer tells open pages itself. */
interface PackWork {
  readonly tell: () => Promise<void>;
  readonly installer: PackInstaller;
}

/** Answers the manager's calls to take a pack away, and to bring one back. */
export function packHandlers(
  store: PeopleStore,
  whenReady: () => Promise<void>,
  { tell, installer }: PackWork,
): Handlers<PackCalls> {
  const ready = afterReady(whenReady);
  return {
    removePack: ready({
      parse: parseId,
      answer: async ({ id }) => {
        // First: a background that ends in between would find it missing, and bring it back.
        if (isShipped(id)) await setPackRemoved(id, true);
        try {
          await store.removePack(id);
        } catch (error) {
          if (isShipped(id)) await setPackRemoved(id, false);
          throw error;
        }
        await tell();
        return {};
      },
    }),
    installShipped: ready({
      parse: parseInstallShipped,
      answer: async ({ id }) => {
        await (id === undefined ? installer.missing() : installer.again(id));
        return {};
      },
    }),
  };
}

type BackupCalls = Pick<OwnPageCalls, 'readOwn' | 'hashPacks' | 'restoreOwn'>;

/** Answers the manager's calls to export, back up and restore. */
export function backupHandlers(
  store: PeopleStore,
  whenReady: () => Promise<void>,
  tell: () => Promise<void>,
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
        await tell();
        return {};
      },
    }),
  };
}
