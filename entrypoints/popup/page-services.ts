import { browser } from 'wxt/browser';
import type { PageHere, PageServices } from '../../components/popup/page-here';
import { background } from '../../utils/messaging/client';
import { coversHost, patternsOfSite, siteOfHost, siteText } from '../../utils/sites/added-site';
import { sitePatterns } from '../../utils/sites/news-sites';
import { unreadable } from '../../utils/sites/protected-pages';
import { accessOf } from '../../utils/sites/site-access';

/** The tab in front, so far as the browser tells of it: its address since the popup was opened by hand. */
interface Tab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly incognito?: boolean;
}

/** What can be done about a page that is not read. */
export function pageServices(tab: Promise<Tab | undefined>): PageServices {
  const named = sitePatterns(import.meta.env.MODE);
  const request = (origins: string[]) => browser.permissions.request({ origins });
  return {
    describePage: async () => describePage(await fresh(await tab), named, await granted()),
    siteOf: (host) => siteText(siteOfHost(host)),
    readOnce: async () => {
      const tabId = (await tab)?.id;
      return tabId !== undefined && (await background.readOnce({ tabId })).read;
    },
    // Each asks before it waits for anything, or browsers no longer see the click in it.
    keepSite: ({ host }) => request(patternsOfSite(siteOfHost(host))),
    allowNamed: ({ host }) => request(named.filter((pattern) => coversHost(pattern, host))),
    allowAllNamed: () => request(named),
    areNamedRefused: async () => accessOf(await granted(), named).refused.length === named.length,
  };
}

/** A tab as it is now: the reader may go on in it, and may have let us see where they are. */
async function fresh(tab: Tab | undefined): Promise<Tab | undefined> {
  return tab?.id === undefined ? tab : await browser.tabs.get(tab.id).catch(() => tab);
}

async function granted(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

function describePage(
  tab: Tab | undefined,
  named: readonly string[],
  origins: readonly string[],
): PageHere {
  const reason = unreadable(tab?.url);
  if (reason) return { kind: 'unreadable', reason };
  const { hostname: host, protocol } = new URL(tab?.url ?? '');
  // A pattern of the named sites is for encrypted pages alone, one of the reader's for both.
  const covers = (pattern: string): boolean =>
    coversHost(pattern, host) && (pattern.startsWith('*') || pattern.startsWith(protocol));
  return {
    kind: 'readable',
    host,
    site: siteText(siteOfHost(host)),
    isAllowed: origins.some(covers),
    isNamed: named.some(covers),
    isPrivate: tab?.incognito ?? false,
  };
}
