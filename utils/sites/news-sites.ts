import { OUTLETS } from './outlets';

/** Loopback, added to the sites and servers of the end-to-end build and of no other. */
export const LOOPBACK_PATTERNS = ['http://localhost/*', 'http://127.0.0.1/*'] as const;

/**
 * Match patterns of a build: the sites of the outlets with their subdomains, secure addresses only.
 * They are frozen at the first release: more would switch the extension off until the reader agrees.
 */
export function sitePatterns(mode: string): string[] {
  const named = OUTLETS.map(([site]) => `https://*.${site}/*`);
  return mode === 'e2e' ? [...named, ...LOOPBACK_PATTERNS] : named;
}
