import { utcDay } from '../../utils/article/dates/day';
import { readDay } from '../../utils/article/dates/read-days';
import type {
  CardCalls,
  CardsCalls,
  CountCalls,
  LookUpCalls,
  PageCalls,
} from '../../utils/messaging/calls';
import { tabClient } from '../../utils/messaging/client';
import { parseId, parseIds, parseToken } from '../../utils/messaging/parse-args';
import { parseRecognise } from '../../utils/messaging/parse-calls';
import { parseWrittenDates } from '../../utils/messaging/parse-dates';
import type { Handlers } from '../../utils/messaging/protocol';
import { completeClaims } from '../../utils/packs/shipped/complete-claims';
import { recognise } from '../../utils/recognition/recognise';
import type { PeopleStore } from '../../utils/storage/model';
import { afterReady } from './after-ready';
import { type CardTab, cardCorrectionHandlers } from './card-corrections';
import { namesSaidOn } from './names-said';

/** Answers to a page's content script: reading only. */
export function pageHandlers(
  store: PeopleStore,
  whenReady: () => Promise<void>,
  tabId?: number,
): Handlers<Omit<PageCalls, keyof CountCalls | keyof CardsCalls>> {
  const ready = afterReady(whenReady);
  return {
    recognise: ready({
      parse: parseRecognise,
      answer: async ({ address, ...input }) =>
        recognise(input, store.find, {
          complete: completeClaims(await store.packs()),
          ...(address !== undefined && { corrections: await namesSaidOn(address, store, tabId) }),
        }),
    }),
    // It needs nobody: where no database opens, a page still has its day.
    readDay: {
      parse: parseWrittenDates,
      answer: (written) => readDay(written, utcDay(Date.now())),
    },
  };
}

/**
 * Answers to the card's frame on a page: reading, whether a token is that of the content script of
 * its tab, without which a frame that a page made itself stays empty, and corrections of its name.
 */
export function cardHandlers(
  store: PeopleStore,
  whenReady: () => Promise<void>,
  tab: CardTab,
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
        tab.id === undefined ? { confirmed: false } : tabClient(tab.id).confirmCard({ token }),
    },
    ...cardCorrectionHandlers(store, whenReady, tab),
    ...lookUpHandlers(store, whenReady),
  };
}

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
