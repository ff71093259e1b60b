import type { LookUpCalls } from '../../utils/messaging/calls';
import { parseId } from '../../utils/messaging/parse-args';
import type { Handlers } from '../../utils/messaging/protocol';
import type { PeopleStore } from '../../utils/storage/model';
import { afterReady } from './after-ready';

/** Answers the calls of every card, on a page or on our own: one person, one post. Reading only. */
export function lookUpHandlers(
  store: PeopleStore,
  whenReady: () => Promise<void>,
): Handlers<LookUpCalls> {
  const ready = afterReady(whenReady);
  return {
    getPerson: ready({
      parse: parseId,
      answer: async ({ id }) => ({ person: (await store.byIds([id]))[0] ?? null }),
    }),
    getPost: ready({
      parse: parseId,
      answer: async ({ id }) => ({ post: await store.post(id) }),
    }),
  };
}
