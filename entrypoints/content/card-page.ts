import { browser } from 'wxt/browser';
import type { Asked } from '../../utils/asked';
import { CARD_PAGE } from '../../utils/messaging/audience';
import { translate as t } from '../../utils/messaging/translate';
import type { CardPage } from '../../utils/page/card/cards-here';

/**
 * Where the card's frame is found, and its title. To sites that are not named Chromium opens it by an
 * address of this session alone; its origin is the same.
 */
export function cardPage(asked: Asked): CardPage {
  const own = browser.runtime.getURL('/');
  const address = asked === 'named' ? own + CARD_PAGE : browser.runtime.getURL(`/${CARD_PAGE}`);
  return {
    address,
    origin: new URL(own).origin,
    // Not before a card needs it: the first text asked for has Chromium load all there are, which takes
    // the page's main thread milliseconds.
    get title() {
      return t('extension_name');
    },
  };
}
