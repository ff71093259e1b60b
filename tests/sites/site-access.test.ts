import '../support/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { patternsOfSite, siteOfHost, siteOfPattern, siteText } from '../../utils/sites/added-site';
import {
  accessOf,
  getSiteAccess,
  mayReadOn,
  noteSiteAccess,
  sitesIn,
} from '../../utils/sites/site-access';

const NAMED = ['https://*.news.example/*'];
const access = (origins: readonly string[]) => accessOf(origins, NAMED);

beforeEach(() => fakeBrowser.reset());

describe('the patterns of a site', () => {
  it.each([
    ['www.gov.example', 'gov.example', ['*://gov.example/*', '*://www.gov.example/*']],
    [
      'mail.gov.example',
      'mail.gov.example',
      ['*://mail.gov.example/*', '*://www.mail.gov.example/*'],
    ],
    ['127.0.0.1', '127.0.0.1', ['*://127.0.0.1/*']],
    ['localhost', 'localhost', ['*://localhost/*']],
  ])('%s is %s, and nothing else below it', (host, text, patterns) => {
    expect(siteText(siteOfHost(host))).toBe(text);
    expect(patternsOfSite(siteOfHost(host))).toEqual(patterns);
    expect(sitesIn({ sites: patterns }).map(siteText)).toEqual([text]);
  });

  it('is one pattern for all below it', () => {
    const site = { host: 'gov.example', below: true };
    expect(patternsOfSite(site)).toEqual(['*://*.gov.example/*']);
    expect(siteOfPattern('*://*.gov.example/*')).toEqual(site);
  });

  it.each(['*://*/*', 'https://packs.example/*', 'http://localhost/*', '<all_urls>'])(
    '%s is no site that was added',
    (pattern) => {
      expect(siteOfPattern(pattern)).toBeNull();
    },
  );
});

describe('what the browser lets us read', () => {
  it.each([
    ['nothing but the named', NAMED, { sites: [], every: [], refused: [] }],
    ['nothing at all', [], { sites: [], every: [], refused: NAMED }],
    [
      'every site, the named among them',
      ['*://*/*'],
      { sites: [], every: ['*://*/*'], refused: [] },
    ],
    ['all addresses', ['<all_urls>'], { sites: [], every: ['<all_urls>'], refused: [] }],
    [
      'a server of packs too',
      [...NAMED, 'https://packs.example/*'],
      { sites: [], every: [], refused: [] },
    ],
  ])('is %s', (_, origins, expected) => {
    expect(access(origins)).toEqual(expected);
  });

  it.each([
    ['a named page', 'named', 'www.news.example', NAMED, true],
    ['a named page that was taken away', 'named', 'www.news.example', [], false],
    [
      'a named page that was taken away, under every site',
      'named',
      'news.example',
      ['*://*/*'],
      true,
    ],
    ['an added page', 'site', 'gov.example', ['*://gov.example/*'], true],
    ['an added page that was taken away', 'site', 'gov.example', NAMED, false],
    ['a page below it', 'site', 'mail.gov.example', ['*://gov.example/*'], false],
    ['a page below all of it', 'site', 'mail.gov.example', ['*://*.gov.example/*'], true],
    ['a page that ends alike', 'site', 'notgov.example', ['*://*.gov.example/*'], false],
    ['any page', 'every', 'bank.example', ['*://*/*'], true],
    ['any page once that is over', 'every', 'bank.example', NAMED, false],
    ['what is read once, whatever is so', 'once', 'bank.example', [], true],
  ] as const)('lets %s be read on, or not', (_, asked, host, origins, may) => {
    expect(mayReadOn(access(origins), asked, host)).toBe(may);
  });

  it('is noted for the pages, and read back; where nothing was noted, a page may be read', async () => {
    expect(await getSiteAccess()).toBeNull();
    expect(mayReadOn(null, 'site', 'gov.example')).toBe(true);
    await noteSiteAccess(access(['*://gov.example/*']));
    expect(await getSiteAccess()).toEqual({
      sites: ['*://gov.example/*'],
      every: [],
      refused: NAMED,
    });
  });

  it.each([['text'], [5], [{ sites: 'x', every: [1], refused: null }]])(
    'survives %j in the storage',
    async (stored) => {
      await fakeBrowser.storage.local.set({ siteAccess: stored });
      const noted = await getSiteAccess();
      expect(noted === null || noted.sites.length === 0).toBe(true);
    },
  );
});
