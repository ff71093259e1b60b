import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCards } from '../utils/page/card/start-cards';
import { handOver } from './content/cards-script';

/** Run in a page by the background, when its content script asks: all that shows a card. */
export default defineUnlistedScript(() => handOver(globalThis, startCards));
