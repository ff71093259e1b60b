import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createSiteRegistry,
  type RegistryBrowser,
  type SiteScript,
} from '../../entrypoints/background/site-registry';
import type { Asked } from '../../utils/asked';
import type { SiteAccess } from '../../utils/sites/site-access';

const NEWS = ['https://*.news.example/*', 'https://*.daily.example/*'];
const GOV = ['*://gov.example/*', '*://www.gov.example/*'];
const EVERY = ['*://*/*'];
/** A server of packs, which the reader allowed for updates and for nothing else. */
const SERVER = ['https://packs.example/*'];

/** A browser that forgets nothing: what is granted, and what is registered. */
const there = {
  granted: [] as readonly string[],
  scripts: [] as SiteScript[],
  noted: [] as SiteAccess[],
  ran: [] as [number, Asked][],
  tabs: {} as Record<string, number[]>,
};

const browser = {
  granted: vi.fn(async () => there.granted),
  registered: vi.fn(async () => there.scripts),
  register: vi.fn(async (scripts: readonly SiteScript[]) => {
    for (const { id } of scripts) {
      if (there.scripts.some((one) => one.id === id)) throw new Error(`Duplicate ${id}`);
    }
    there.scripts = [...there.scripts, ...scripts];
  }),
  unregister: vi.fn(async (ids: readonly string[]) => {
    there.scripts = there.scripts.filter(({ id }) => !ids.includes(id));
  }),
  tabsAt: vi.fn(async (patterns: readonly string[], inFront: boolean) =>
    patterns.flatMap((pattern) => there.tabs[pattern] ?? []).slice(0, inFront ? 1 : undefined),
  ),
  runIn: vi.fn(async (tab: number, asked: Asked) => void there.ran.push([tab, asked])),
  note: vi.fn(async (access: SiteAccess) => void there.noted.push(access)),
} satisfies RegistryBrowser;

/** A background that has just begun. */
const begin = () => createSiteRegistry(browser, NEWS);

beforeEach(() => {
  Object.assign(there, { granted: NEWS, scripts: [], noted: [], ran: [], tabs: {} });
  vi.clearAllMocks();
});

const matches = () => there.scripts.map(({ id, matches: patterns }) => [id, patterns]);

describe('the registry of sites', () => {
  it('registers nothing where nothing was added', async () => {
    await begin().sync();
    expect(browser.register).not.toHaveBeenCalled();
    expect(there.noted.at(-1)).toEqual({ sites: [], every: [], refused: [] });
  });

  it('registers what the reader added, without the named sites, and reads what is open', async () => {
    there.granted = [...NEWS, ...GOV];
    there.tabs = { [GOV[1] ?? '']: [7, 8] };
    await begin().added(GOV);
    expect(there.scripts).toEqual([{ id: 'site', matches: GOV, excludeMatches: NEWS }]);
    expect(there.ran).toEqual([
      [7, 'site'],
      [8, 'site'],
    ]);
  });

  it('registers every site, without those that are read anyway, and reads the pages in front', async () => {
    there.granted = [...NEWS, ...GOV, ...EVERY];
    there.tabs = { '*://*/*': [1, 2, 3] };
    await begin().added(EVERY);
    expect(there.scripts).toEqual([
      { id: 'site', matches: GOV, excludeMatches: NEWS },
      { id: 'every', matches: EVERY, excludeMatches: [...NEWS, ...GOV] },
    ]);
    expect(there.ran).toEqual([[1, 'every']]);
  });

  it('leaves alone what was allowed for the updates of packs', async () => {
    there.granted = [...NEWS, ...SERVER];
    await begin().added(SERVER);
    expect(there.scripts).toEqual([]);
    expect(there.ran).toEqual([]);
  });

  it('takes away what the reader took away, and tells the pages before anything else', async () => {
    there.granted = [...NEWS, ...GOV];
    await begin().sync();
    there.granted = NEWS;
    browser.unregister.mockImplementationOnce(async (ids) => {
      expect(there.noted.at(-1)?.sites).toEqual([]);
      there.scripts = there.scripts.filter(({ id }) => !ids.includes(id));
    });
    await begin().sync();
    expect(there.scripts).toEqual([]);
  });

  it('notes the named sites that were taken away, and reads their pages once they are back', async () => {
    there.granted = NEWS.slice(1);
    await begin().sync();
    expect(there.noted.at(-1)?.refused).toEqual(NEWS.slice(0, 1));
    there.granted = NEWS;
    there.tabs = { [NEWS[0] ?? '']: [4] };
    await begin().added(NEWS.slice(0, 1));
    expect(there.noted.at(-1)?.refused).toEqual([]);
    expect(there.ran).toEqual([[4, 'named']]);
  });

  it('finds at its next start what was granted while the background was dead', async () => {
    there.granted = [...NEWS, ...GOV];
    browser.register.mockImplementationOnce(() => new Promise(() => {}));
    void begin().sync();
    await vi.waitFor(() => expect(browser.register).toHaveBeenCalledOnce());
    await begin().sync();
    expect(matches()).toEqual([['site', GOV]]);
  });

  it('changes nothing where all is as it should be, in whatever order the browser says it', async () => {
    there.granted = [...NEWS, ...GOV];
    await begin().sync();
    there.scripts = there.scripts.map((script) => ({
      ...script,
      matches: script.matches.toReversed(),
      excludeMatches: script.excludeMatches.toReversed(),
    }));
    vi.clearAllMocks();
    await begin().sync();
    expect(browser.register).not.toHaveBeenCalled();
    expect(browser.unregister).not.toHaveBeenCalled();
  });

  it('renews what was registered for the sites of before', async () => {
    there.granted = [...NEWS, ...GOV];
    await begin().sync();
    there.granted = [...NEWS, ...GOV, '*://*.other.example/*'];
    await begin().sync();
    expect(matches()).toEqual([['site', ['*://*.other.example/*', ...GOV]]]);
  });

  it('says so where the browser registers nothing, and still reads the page in front', async () => {
    there.granted = [...NEWS, ...GOV];
    there.tabs = { [GOV[0] ?? '']: [7] };
    browser.register.mockRejectedValueOnce(new Error('no'));
    await expect(begin().added(GOV)).rejects.toThrow('no');
    expect(there.ran).toEqual([[7, 'site']]);
  });

  it('reads the other tabs where one lets nobody in', async () => {
    there.granted = [...NEWS, ...GOV];
    there.tabs = { [GOV[0] ?? '']: [7, 8] };
    browser.runIn.mockRejectedValueOnce(new Error('an error page'));
    await begin().added(GOV);
    expect(there.ran).toEqual([[8, 'site']]);
  });

  it('does as the last of two changes says that come at once', async () => {
    const registry = begin();
    there.granted = [...NEWS, ...GOV];
    const first = registry.sync();
    there.granted = NEWS;
    await Promise.all([first, registry.sync()]);
    expect(there.scripts).toEqual([]);
  });
});
