import type { SiteCalls } from '../../utils/messaging/calls';
import { parseNothing, parseTab } from '../../utils/messaging/parse-args';
import type { Handlers } from '../../utils/messaging/protocol';
import { readOnce } from './run-in-tab';
import type { SiteRegistry } from './site-registry';

/** Answers the calls of our own pages about which pages are read. */
export function siteHandlers({ sync }: Pick<SiteRegistry, 'sync'>): Handlers<SiteCalls> {
  return {
    readOnce: {
      parse: parseTab,
      answer: async ({ tabId }) => ({ read: await readOnce(tabId) }),
    },
    syncSites: {
      parse: parseNothing,
      answer: async () => {
        await sync();
        return {};
      },
    },
  };
}
