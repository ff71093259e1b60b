import { browser } from 'wxt/browser';
import type { Asked } from '../../utils/asked';
import { CARD_PAGE } from '../../utils/messaging/audience';

/**
 * Where the card's frame is found. To sites that are not named Chromium opens it by an address of this
 * session alone; its origin is the same.
 */
export function cardAddress(asked: Asked): { address: string; origin: string } {
  const own = browser.runtime.getURL('/');
  const address = asked === 'named' ? own + CARD_PAGE : browser.runtime.getURL(`/${CARD_PAGE}`);
  return { address, origin: new URL(own).origin };
}
