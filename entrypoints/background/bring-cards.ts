import { browser } from 'wxt/browser';
import type { CardsCalls } from '../../utils/messaging/calls';
import { parseNothing } from '../../utils/messaging/parse-args';
import type { Handlers } from '../../utils/messaging/protocol';

const CARDS = '/cards.js';

/**
 * Runs the script of the cards in the page that asks for it, and in no other: a tab may show another
 * page by now, in which nobody waits for it.
 */
export function cardsHandlers(tabId: number | undefined): Handlers<CardsCalls> {
  return {
    bringCards: {
      parse: parseNothing,
      answer: async () => {
        if (tabId === undefined) return {};
        // The page may still be loading its pictures, which nobody is to wait for.
        await browser.scripting.executeScript({
          target: { tabId },
          files: [CARDS],
          injectImmediately: true,
        });
        return {};
      },
    },
  };
}
