import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveOmnibox } from '../../entrypoints/background/omnibox';
import type { PersonLine } from '../../utils/storage/model';
import { person } from '../recognition/people';

type Suggest = (rows: readonly { content: string; description: string }[]) => void;

let typed: (text: string, suggest: Suggest) => void;
let entered: (text: string, disposition: string) => void;
const line = (id: string, name: string) =>
  ({ id, person: person(id, name) }) as unknown as PersonLine;

const search = vi.fn(async (_query: string, _limit: number): Promise<readonly PersonLine[]> => []);
const whenReady = vi.fn(async () => undefined);
const setDefaultSuggestion = vi.fn();
const create = vi.fn(async (_: object) => ({}));
const update = vi.fn(async (_: object) => ({}));

beforeEach(() => {
  fakeBrowser.reset();
  search.mockReset().mockResolvedValue([line('Q1', 'Ada Lanternby'), line('Q2', 'Ada Fernacre')]);
  whenReady.mockReset().mockResolvedValue(undefined);
  create.mockReset().mockResolvedValue({});
  update.mockReset().mockResolvedValue({});
  Object.assign(fakeBrowser, {
    omnibox: {
      setDefaultSuggestion,
      onInputChanged: { addListener: (listener: typeof typed) => (typed = listener) },
      onInputEntered: { addListener: (listener: typeof entered) => (entered = listener) },
    },
    i18n: {
      getMessage: (key: string) => (key === 'omnibox_hint' ? 'Names & posts' : key),
      getUILanguage: () => 'en',
    },
  });
  Object.assign(fakeBrowser.tabs, { create, update });
  serveOmnibox({ search }, whenReady);
});

const suggested = (text: string) =>
  new Promise<Parameters<Suggest>[0]>((done) => typed(text, done));
const opened = async (how: typeof create) => {
  await vi.waitFor(() => expect(how).toHaveBeenCalled());
  return how.mock.calls.map(([options]) => options);
};
const address = (rest: string) => fakeBrowser.runtime.getURL(`/manager.html?${rest}` as never);

describe('the address bar', () => {
  it.each([
    ['', 'Names &amp; posts'],
    ['true', 'Names & posts'],
  ])('says what may be typed, as a browser reads it (Firefox: “%s”)', async (firefox, hint) => {
    vi.stubEnv('FIREFOX', firefox);
    vi.resetModules();
    const anew = await import('../../entrypoints/background/omnibox');
    anew.serveOmnibox({ search }, whenReady);
    vi.unstubAllEnvs();
    expect(setDefaultSuggestion).toHaveBeenLastCalledWith({ description: hint });
    const [{ description } = { description: '' }] = await suggested('ada');
    expect(description.includes('<match>')).toBe(firefox === '');
  });

  it('offers whom the store finds, once it is ready', async () => {
    let nowReady = (): void => undefined;
    whenReady.mockReturnValue(new Promise<undefined>((done) => (nowReady = () => done(undefined))));

    const rows = suggested('ada');
    await Promise.resolve();
    expect(search).not.toHaveBeenCalled();

    nowReady();
    expect((await rows).map(({ content }) => content)).toEqual([
      'Ada Lanternby #Q1',
      'Ada Fernacre #Q2',
    ]);
    expect(search.mock.calls).toEqual([['ada', 8]]);
  });

  it.each([
    ['the store never gets ready', () => whenReady.mockRejectedValue(new Error('no room'))],
    ['the search fails', () => search.mockRejectedValue(new Error('closed'))],
  ])('offers nobody where %s, and hangs not', async (_, fail) => {
    fail();

    expect(await suggested('ada')).toEqual([]);
  });

  it('opens whose row was chosen, without a search', async () => {
    entered('Ada Fernacre #Q2', 'newForegroundTab');

    expect(await opened(create)).toEqual([
      { url: address('query=Ada+Fernacre&person=Q2'), active: true },
    ]);
    expect(search).not.toHaveBeenCalled();
  });

  it('opens the best of what was typed, in the tab that is there', async () => {
    entered(' ada ', 'currentTab');

    expect(await opened(update)).toEqual([{ url: address('query=ada&person=Q1') }]);
    expect(create).not.toHaveBeenCalled();
  });

  it('opens what was typed as a search where the store fails or finds nobody', async () => {
    search.mockRejectedValueOnce(new Error('closed'));
    entered('ada', 'newBackgroundTab');
    expect(await opened(create)).toEqual([{ url: address('query=ada'), active: false }]);

    create.mockClear();
    search.mockResolvedValueOnce([]);
    entered('ada', 'newForegroundTab');
    expect(await opened(create)).toEqual([{ url: address('query=ada'), active: true }]);
  });
});
