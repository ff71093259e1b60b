import type { Asked } from '../asked';
import { storedItem } from '../stored-item';
import { type AddedSite, coversHost, hostOf, siteOfPattern } from './added-site';

/** Where the browser lets pages be read, as it says itself. */
export interface SiteAccess {
  /** Patterns of the sites the reader added. */
  readonly sites: readonly string[];
  /** Patterns for every site, where the reader chose that. */
  readonly every: readonly string[];
  /** Patterns of named sites that the reader took away from us in the browser. */
  readonly refused: readonly string[];
}

/** Sorts the browser's list of origins; `named` are the patterns of the manifest. */
export function accessOf(origins: readonly string[], named: readonly string[]): SiteAccess {
  const every = origins.filter(isEverySite);
  const granted = new Set(origins);
  return {
    sites: origins.filter((origin) => siteOfPattern(origin) !== null).toSorted(),
    every: every.toSorted(),
    refused: every.length > 0 ? [] : named.filter((pattern) => !granted.has(pattern)),
  };
}

function isEverySite(origin: string): boolean {
  return origin === '<all_urls>' || hostOf(origin) === '*';
}

/** The sites the reader added, each once, by the alphabet. */
export function sitesIn({ sites }: Pick<SiteAccess, 'sites'>): AddedSite[] {
  const found = new Map<string, AddedSite>();
  for (const pattern of sites) {
    const site = siteOfPattern(pattern);
    if (site) found.set(`${site.host} ${site.below}`, site);
  }
  return [...found.values()].toSorted((one, other) => (one.host < other.host ? -1 : 1));
}

/** Whether a page that began to be read may be read on: what is read once is gone with the page. */
export function mayReadOn(access: SiteAccess | null, asked: Asked, hostname: string): boolean {
  if (asked === 'once' || access === null) return true;
  const covers = (pattern: string): boolean => coversHost(pattern, hostname);
  if ([...access.sites, ...access.every].some(covers)) return true;
  return asked === 'named' && !access.refused.some(covers);
}

/**
 * What the browser said last, for the pages, which may not ask it. Derived: never read where the
 * browser itself can be asked.
 */
const siteAccess = storedItem<unknown>('siteAccess', null);

/** What was noted last; null: nothing is known, and the browser has let the asking page run. */
export async function getSiteAccess(): Promise<SiteAccess | null> {
  return parse(await siteAccess.getValue());
}

/** Notes it for the pages, where it has changed. */
export async function noteSiteAccess(access: SiteAccess): Promise<void> {
  if (JSON.stringify(await getSiteAccess()) === JSON.stringify(access)) return;
  await siteAccess.setValue(access);
}

/** Calls back with every change; answers with a function that stops it. */
export function watchSiteAccess(changed: (access: SiteAccess | null) => void): () => void {
  return siteAccess.watch((value) => changed(parse(value)));
}

function parse(value: unknown): SiteAccess | null {
  if (typeof value !== 'object' || value === null) return null;
  const { sites, every, refused } = value as Record<string, unknown>;
  return { sites: textsIn(sites), every: textsIn(every), refused: textsIn(refused) };
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
