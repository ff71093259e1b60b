import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sitesServices } from '../../entrypoints/manager/sites-services';
import { sitePatterns } from '../../utils/sites/news-sites';
import { setSiteOn } from '../../utils/sites/site-switch';

const NAMED = sitePatterns('production');
const there = { origins: [] as string[], says: true, registers: true };

const request = vi.fn(async ({ origins }: { origins: string[] }) => {
  if (there.says) there.origins = [...new Set([...there.origins, ...origins])];
  return there.says;
});
const remove = vi.fn(async ({ origins }: { origins: string[] }) => {
  there.origins = there.origins.filter((origin) => !origins.includes(origin));
  return true;
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  Object.assign(there, { origins: [...NAMED], says: true, registers: true });
  const getAll = async () => ({ origins: there.origins });
  Object.assign(fakeBrowser.permissions, { request, remove, getAll });
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async () =>
      there.registers ? { ok: true, value: {} } : { ok: false, message: 'no' },
  });
});

async function opened() {
  const services = sitesServices();
  await services.read();
  return services;
}

describe('the sites of the settings', () => {
  it('are the browser’s list', async () => {
    await setSiteOn('off.example', false);
    there.origins = [
      ...NAMED.slice(2),
      '*://*.a.example/*',
      '*://b.example/*',
      'https://packs.example/*',
    ];
    expect(await sitesServices().read()).toEqual({
      named: { sites: NAMED.length, countries: expect.any(Number), taken: 2 },
      added: ['*.a.example', 'b.example'],
      off: ['off.example'],
      every: false,
    });
  });

  it('are added once the reader has said yes to the browser, which is asked in the click', async () => {
    const services = await opened();
    const adding = services.add('https://www.gov.example/x');
    expect(request.mock.calls).toEqual([
      [{ origins: ['*://gov.example/*', '*://www.gov.example/*'] }],
    ]);
    expect(await adding).toBeNull();
    expect((await services.read()).added).toEqual(['gov.example']);
    expect(await services.add('gov.example')).toEqual({ kind: 'there', site: 'gov.example' });
  });

  it.each([
    ['nonsense words', 'nonsense'],
    ['co.uk', 'suffix'],
    ['bbc.co.uk', 'named'],
  ])('are not where %s is typed; the browser is asked nothing', async (typed, kind) => {
    expect(await (await opened()).add(typed)).toMatchObject({ kind });
    expect(request).not.toHaveBeenCalled();
  });

  it('are not where the reader says no', async () => {
    there.says = false;
    expect(await (await opened()).add('gov.example')).toEqual({
      kind: 'refused',
      site: 'gov.example',
    });
  });

  it('are given back where they cannot be registered: nothing is half done', async () => {
    there.registers = false;
    expect(await (await opened()).add('gov.example')).toMatchObject({ kind: 'failed' });
    expect(there.origins).toEqual(NAMED);
  });

  it('are removed with what the browser has left of them', async () => {
    there.origins = [...NAMED, '*://www.gov.example/*', '*://*.gov.example/*'];
    await (await opened()).remove('gov.example');
    expect(there.origins).toEqual([...NAMED, '*://*.gov.example/*']);
  });

  it('are every site, and no longer', async () => {
    const services = await opened();
    expect(await services.setEvery(true)).toBe(true);
    expect(await services.read()).toMatchObject({ every: true, added: [] });
    await services.setEvery(false);
    expect(there.origins).toEqual(NAMED);
  });
});
