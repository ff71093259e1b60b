import type { PageCalls } from '../../utils/messaging/messages';
import { parseRecognise } from '../../utils/messaging/parse-page-calls';
import type { Handlers } from '../../utils/messaging/protocol';
import { recognise } from '../../utils/recognition/recognise';
import type { PeopleStore } from '../../utils/storage/types';

/** What a page's content script may ask: reading only. */
export function pageHandlers(
  store: PeopleStore,
  whenReady: () => Promise<void>,
): Handlers<PageCalls> {
  return {
    recognise: {
      parse: parseRecognise,
      answer: async (input) => {
        await whenReady();
        return recognise(input, store.find);
      },
    },
  };
}
