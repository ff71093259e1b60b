import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageServices } from '../../entrypoints/popup/page-services';
import { sitePatterns } from '../../utils/sites/news-sites';

const NAMED = sitePatterns('production');
const request = vi.fn(async (_: { origins: string[] }) => true);
let origins: string[];
let url: string | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  request.mockClear();
  origins = [...NAMED];
  url = 'https://www.gov.example/page';
  Object.assign(fakeBrowser.permissions, { request, getAll: async () => ({ origins }) });
  Object.assign(fakeBrowser.tabs, { get: async () => ({ id: 7, url, incognito: true }) });
});

const services = () => pageServices(Promise.resolve({ id: 7 }));

describe('the page in the tab', () => {
  it.each([
    ['on no list', 'https://www.gov.example/page', [], { isAllowed: false, isNamed: false }],
    ['added', 'https://www.gov.example/page', ['*://www.gov.example/*'], { isAllowed: true }],
    ['under every site', 'http://gov.example/', ['*://*/*'], { isAllowed: true, isNamed: false }],
    [
      'allowed for updates alone',
      'http://gov.example/',
      ['https://gov.example/*'],
      { isAllowed: false },
    ],
  ])('%s', async (_, address, more, expected) => {
    url = address;
    origins = [...NAMED, ...more];
    expect(await services().describePage()).toMatchObject({
      ...{ kind: 'readable', site: 'gov.example', isPrivate: true },
      ...expected,
    });
  });

  it.each([
    ['named', true],
    ['named, and taken away', false],
  ])('%s', async (_, isAllowed) => {
    url = 'https://www.bbc.co.uk/news';
    if (!isAllowed) origins = [];
    expect(await services().describePage()).toMatchObject({ isNamed: true, isAllowed });
  });

  it.each([
    [undefined, 'browser'],
    ['file:///a.html', 'file'],
    ['https://gov.example/a.pdf', 'pdf'],
  ])('that nothing can read: %s', async (address, reason) => {
    url = address;
    expect(await services().describePage()).toEqual({ kind: 'unreadable', reason });
  });
});

describe('what the browser is asked for', () => {
  it.each([
    ['keepSite', 'www.gov.example', ['*://gov.example/*', '*://www.gov.example/*']],
    ['allowNamed', 'www.bbc.co.uk', ['https://*.bbc.co.uk/*']],
  ] as const)('%s: the site alone, before anything is waited for', (call, host, asked) => {
    void services()[call]({ host });
    expect(request.mock.calls).toEqual([[{ origins: asked }]]);
  });

  it('is all named sites where all were taken away', async () => {
    expect(await services().areNamedRefused()).toBe(false);
    origins = [];
    expect(await services().areNamedRefused()).toBe(true);
    void services().allowAllNamed();
    expect(request.mock.calls).toEqual([[{ origins: NAMED }]]);
  });
});
