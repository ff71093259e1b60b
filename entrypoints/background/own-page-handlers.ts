import type { OwnPageCalls } from '../../utils/messaging/messages';
import { parseId, parseNothing } from '../../utils/messaging/parse-args';
import { parseList, parseSavePerson, parseSearch } from '../../utils/messaging/parse-own-calls';
import type { Handler, Handlers } from '../../utils/messaging/protocol';
import type { PeopleStore } from '../../utils/storage/types';

/** What our own pages may ask: reading and writing. */
export function ownPageHandlers(
  store: PeopleStore,
  whenReady: () => Promise<void>,
  announce: () => Promise<void>,
): Handlers<OwnPageCalls> {
  const ready = <A, R>(handler: Handler<A, R>): Handler<A, R> => ({
    parse: handler.parse,
    answer: async (args) => {
      await whenReady();
      return handler.answer(args);
    },
  });
  return {
    searchPeople: ready({
      parse: parseSearch,
      answer: async ({ query, limit }) => ({ lines: await store.search(query, limit) }),
    }),
    listPeople: ready({ parse: parseList, answer: (page) => store.list(page) }),
    getPerson: ready({
      parse: parseId,
      answer: async ({ id }) => ({ person: (await store.byIds([id]))[0] ?? null }),
    }),
    listPacks: ready({ parse: parseNothing, answer: async () => ({ packs: await store.packs() }) }),
    savePerson: ready({
      parse: parseSavePerson,
      answer: async ({ person }) => {
        await store.saveOwn(person);
        await announce();
        return {};
      },
    }),
    deletePerson: ready({
      parse: parseId,
      answer: async ({ id }) => {
        const person = await store.deleteOwn(id);
        await announce();
        return { person };
      },
    }),
  };
}
