import { browser } from 'wxt/browser';
import { sitePatterns } from '../../utils/sites/news-sites';
import { noteSiteAccess } from '../../utils/sites/site-access';
import { filesFor, runInTab } from './run-in-tab';
import { createSiteRegistry, type RegistryBrowser, type SiteRegistry } from './site-registry';

/** The registry over the browser, kept up to date by what the browser tells. */
export function serveSites(failed: (error: unknown) => void): SiteRegistry {
  const registry = createSiteRegistry(overBrowser, sitePatterns(import.meta.env.MODE));
  const { permissions, runtime } = browser;
  permissions.onAdded.addListener(({ origins = [] }) => void registry.added(origins).catch(failed));
  permissions.onRemoved.addListener(() => void registry.sync().catch(failed));
  // An update takes what was registered away; what was granted while nothing of us ran is told nowhere.
  runtime.onInstalled.addListener(() => void registry.sync().catch(failed));
  runtime.onStartup.addListener(() => void registry.sync().catch(failed));
  return registry;
}

const IDS = ['site', 'every'] as const;

const overBrowser: RegistryBrowser = {
  granted: async () => (await browser.permissions.getAll()).origins ?? [],
  async registered() {
    const scripts = await browser.scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ id, matches = [], excludeMatches = [] }) => {
      const known = IDS.find((one) => one === id);
      return known ? [{ id: known, matches, excludeMatches }] : [];
    });
  },
  register: (scripts) =>
    browser.scripting.registerContentScripts(
      scripts.map(({ id, matches, excludeMatches }) => ({
        id,
        matches: [...matches],
        excludeMatches: [...excludeMatches],
        ...filesFor(id),
        runAt: 'document_idle',
        persistAcrossSessions: true,
      })),
    ),
  unregister: (ids) => browser.scripting.unregisterContentScripts({ ids: [...ids] }),
  async tabsAt(patterns, inFront) {
    const tabs = await browser.tabs.query({
      url: [...patterns],
      discarded: false,
      ...(inFront ? { active: true } : {}),
    });
    return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  },
  runIn: runInTab,
  note: noteSiteAccess,
};
