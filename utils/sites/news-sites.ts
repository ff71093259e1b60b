/**
 * The sites Fact Context runs on from the day it is installed, as match patterns. The list is
 * frozen at the first release: a longer one would switch the extension off until the reader agrees.
 */
export const NEWS_SITES = [
  'abc.net.au',
  'abcnews.go.com',
  'aljazeera.com',
  'apnews.com',
  'axios.com',
  'bbc.co.uk',
  'bbc.com',
  'bloomberg.com',
  'cbc.ca',
  'cbsnews.com',
  'cnbc.com',
  'cnn.com',
  'csmonitor.com',
  'dailymail.co.uk',
  'dw.com',
  'economist.com',
  'euronews.com',
  'express.co.uk',
  'forbes.com',
  'foreignpolicy.com',
  'foxnews.com',
  'france24.com',
  'ft.com',
  'independent.co.uk',
  'inews.co.uk',
  'irishtimes.com',
  'latimes.com',
  'mirror.co.uk',
  'msnbc.com',
  'nationalreview.com',
  'nbcnews.com',
  'newstatesman.com',
  'newsweek.com',
  'newyorker.com',
  'npr.org',
  'nypost.com',
  'nytimes.com',
  'pbs.org',
  'politico.com',
  'politico.eu',
  'reuters.com',
  'rte.ie',
  'scotsman.com',
  'sky.com',
  'smh.com.au',
  'spectator.co.uk',
  'standard.co.uk',
  'telegraph.co.uk',
  'theatlantic.com',
  'theguardian.com',
  'thehill.com',
  'thehindu.com',
  'thetimes.com',
  'thetimes.co.uk',
  'time.com',
  'usatoday.com',
  'vox.com',
  'washingtonpost.com',
  'wsj.com',
] as const;

/** Loopback, added to the sites and servers of the end-to-end build and of no other. */
export const LOOPBACK_PATTERNS = ['http://localhost/*', 'http://127.0.0.1/*'] as const;

/** Match patterns of a build: the named sites with their subdomains, secure addresses only. */
export function sitePatterns(mode: string): string[] {
  const named = NEWS_SITES.map((site) => `https://*.${site}/*`);
  return mode === 'e2e' ? [...named, ...LOOPBACK_PATTERNS] : named;
}
