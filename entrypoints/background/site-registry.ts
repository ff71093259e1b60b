import type { Asked } from '../../utils/asked';
import { accessOf, type SiteAccess } from '../../utils/sites/site-access';
import { oneAtATime } from '../../utils/storage/backend/write-lock';

/** A content script as it is registered with the browser for the sites the reader added. */
export interface SiteScript {
  readonly id: 'site' | 'every';
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** What the registry asks of the browser. */
export interface RegistryBrowser {
  /** Origins it lets us read. */
  readonly granted: () => Promise<readonly string[]>;
  readonly registered: () => Promise<readonly SiteScript[]>;
  readonly register: (scripts: readonly SiteScript[]) => Promise<void>;
  readonly unregister: (ids: readonly SiteScript['id'][]) => Promise<void>;
  /** Tabs that show pages of these patterns now; `inFront` alone those that can be seen. */
  readonly tabsAt: (patterns: readonly string[], inFront: boolean) => Promise<readonly number[]>;
  readonly runIn: (tabId: number, asked: Asked) => Promise<void>;
  /** Tells pages that are open. */
  readonly note: (access: SiteAccess) => Promise<void>;
}

/** The sites beyond the named ones. The browser's own list is the truth: nothing is kept beside it. */
export interface SiteRegistry {
  /** Brings what is registered into line with that list. */
  readonly sync: () => Promise<void>;
  /** Reads at once what is open of origins that the reader has just allowed. */
  readonly added: (origins: readonly string[]) => Promise<void>;
}

/** `named` are the patterns of the manifest, where its own script runs. */
export function createSiteRegistry(
  browser: RegistryBrowser,
  named: readonly string[],
): SiteRegistry {
  const sync = oneAtATime(async () => {
    const access = accessOf(await browser.granted(), named);
    // Pages first: one that may no longer be read stops, whatever becomes of the rest.
    await browser.note(access);
    const wanted = scriptsFor(access, named);
    const there = await browser.registered();
    const isAmong = (script: SiteScript, others: readonly SiteScript[]): boolean =>
      others.some((other) => keyOf(other) === keyOf(script));
    const gone = there.filter((script) => !isAmong(script, wanted)).map(({ id }) => id);
    if (gone.length > 0) await browser.unregister(gone);
    const missing = wanted.filter((script) => !isAmong(script, there));
    if (missing.length > 0) await browser.register(missing);
  });

  return {
    sync,
    async added(origins) {
      // Even where registering fails: the page in front of the reader is what they asked for.
      const synced = sync();
      await synced.catch(() => undefined);
      for (const { asked, patterns } of partOf(origins, named)) {
        const tabs = await browser.tabsAt(patterns, asked === 'every');
        await Promise.allSettled(tabs.map((tab) => browser.runIn(tab, asked)));
      }
      await synced;
    },
  };
}

/** The scripts that ought to be registered. The manifest's own is not doubled, nor one by the other. */
function scriptsFor({ sites, every }: SiteAccess, named: readonly string[]): SiteScript[] {
  const scripts: SiteScript[] = [
    { id: 'site', matches: sites, excludeMatches: named },
    { id: 'every', matches: every, excludeMatches: [...named, ...sites] },
  ];
  return scripts.filter(({ matches }) => matches.length > 0);
}

/** Browsers answer with their own order of patterns. */
function keyOf({ id, matches, excludeMatches }: SiteScript): string {
  return JSON.stringify([id, matches.toSorted(), excludeMatches.toSorted()]);
}

/** Origins by what they are for; those of servers of packs are for none of it. */
function partOf(origins: readonly string[], named: readonly string[]) {
  const isNamed = new Set(named);
  const { sites, every } = accessOf(origins, []);
  const parts: { asked: Asked; patterns: readonly string[] }[] = [
    { asked: 'named', patterns: origins.filter((origin) => isNamed.has(origin)) },
    { asked: 'site', patterns: sites },
    { asked: 'every', patterns: every },
  ];
  return parts.filter(({ patterns }) => patterns.length > 0);
}
