import { ANY_SITE } from './permissions';

/** A site the reader has added: one host, or a host with all below it. `www.` is left away. */
export interface AddedSite {
  readonly host: string;
  readonly below: boolean;
}

/**
 * How a pattern of ours begins: with or without encryption. What the servers of packs are asked by
 * begins with `https:`, so that the browser's list tells the one from the other.
 */
const EITHER_SCHEME = '*://';
const ANY_PATH = '/*';
const WWW = 'www.';

/** The site of a page, by its host. */
export function siteOfHost(hostname: string): AddedSite {
  return { host: withoutWww(hostname), below: false };
}

/** What the browser is asked for. A host goes with its `www.`, and with nothing else below it. */
export function patternsOfSite({ host, below }: AddedSite): string[] {
  if (below) return [`${EITHER_SCHEME}*.${host}${ANY_PATH}`];
  const hosts = isDomain(host) ? [host, WWW + host] : [host];
  return hosts.map((one) => EITHER_SCHEME + one + ANY_PATH);
}

/** The site that a pattern of the browser's list is of; null where it is for something else. */
export function siteOfPattern(pattern: string): AddedSite | null {
  if (pattern === ANY_SITE || !pattern.startsWith(EITHER_SCHEME)) return null;
  const host = hostOf(pattern);
  return host.startsWith('*.') ? { host: host.slice(2), below: true } : siteOfHost(host);
}

/** Sites as the reader is shown and types them. */
export function siteText({ host, below }: AddedSite): string {
  return below ? `*.${host}` : host;
}

/** The host of a match pattern, which may begin with `*.`, or be `*`. */
export function hostOf(pattern: string): string {
  return pattern.slice(pattern.indexOf('://') + 3).replace(/\/.*$/, '');
}

/** Whether a match pattern is for a host, whatever the scheme. */
export function coversHost(pattern: string, hostname: string): boolean {
  const host = hostOf(pattern);
  if (host === '*' || pattern === '<all_urls>') return true;
  if (!host.startsWith('*.')) return host === hostname;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}

function withoutWww(hostname: string): string {
  return hostname.startsWith(WWW) ? hostname.slice(WWW.length) : hostname;
}

/** Whether names can stand below it: they cannot below an address in numbers, or this machine's name. */
function isDomain(host: string): boolean {
  return host.includes('.') && !/^[\d.]+$/.test(host) && !host.startsWith('[');
}
