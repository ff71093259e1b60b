import type { CardCalls } from '../../utils/messaging/calls';
import { tabClient } from '../../utils/messaging/client';
import { parseIds, parseToken } from '../../utils/messaging/parse-args';
import type { Handlers } from '../../utils/messaging/protocol';
import type { PeopleStore } from '../../utils/storage/model';
import { afterReady } from './after-ready';
import { lookUpHandlers } from './look-up-handlers';

/**
 * Answers to the card's frame on a page: reading, and whether a token is that of the content script
 * of its tab, without which a frame that a page made itself stays empty.
 */
export function cardHandlers(
  store: PeopleStore,
  whenReady: () => Promise<void>,
  tabId: number | undefined,
): Handlers<CardCalls> {
  const ready = afterReady(whenReady);
  return {
    getPeople: ready({
      parse: parseIds,
      answer: async ({ ids }) => ({
        people: await store.byIds(ids),
        packs: await store.packs(),
      }),
    }),
    confirmCard: {
      parse: parseToken,
      answer: ({ token }) =>
        tabId === undefined ? { confirmed: false } : tabClient(tabId).confirmCard({ token }),
    },
    ...lookUpHandlers(store, whenReady),
  };
}
