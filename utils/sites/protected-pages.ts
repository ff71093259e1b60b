/** Why a page cannot be read, whatever the reader says. */
export type Unreadable = 'browser' | 'file' | 'pdf';

/**
 * Hosts that browsers let no extension read: their stores, and what belongs to an account with them.
 * Source: Chromium's `extension_urls`, Firefox's preference `extensions.webextensions.restrictedDomains`.
 */
const PROTECTED_HOSTS: readonly string[] = [
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'chrome.google.com',
  'chromewebstore.google.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'install.mozilla.org',
  'microsoftedge.microsoft.com',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
];

/** Whether a browser keeps the host from all extensions. */
export function isProtectedHost(host: string): boolean {
  return PROTECTED_HOSTS.includes(host);
}

/** Why the page of an address cannot be read; null: it can. Of its own pages a browser tells none. */
export function unreadable(address: string | undefined): Unreadable | null {
  const url = address && URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol === 'file:') return 'file';
  if (!url || !/^https?:$/.test(url.protocol) || isProtectedHost(url.hostname)) return 'browser';
  return /\.pdf$/i.test(url.pathname) ? 'pdf' : null;
}
