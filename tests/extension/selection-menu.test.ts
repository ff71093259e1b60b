import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addSelected, askAboutSelected } from '../../entrypoints/background/selection-menu';
import { openedFor } from '../../utils/omnibox/manager-address';
import { takeQuestion } from '../../utils/omnibox/popup-question';

const PAGE = 'https://news.example/talks?id=1';
const TAB = { id: 7, windowId: 3, title: 'Talks | News' } as never;

const click = (item: 'who-is' | 'add', selectionText?: string) =>
  item === 'add'
    ? addSelected({ selectionText, pageUrl: PAGE } as never, TAB)
    : askAboutSelected(selectionText, TAB);

/** What the manager was opened for; null: it was not. */
function managerOpened() {
  const [options] = vi.mocked(browser.tabs.create).mock.lastCall ?? [];
  return options?.url ? openedFor(new URL(options.url).search) : null;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.tabs, 'create');
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `https://ours.example${path}`);
});

describe('“Who is …?”', () => {
  it('opens the popup over the page, which searches for what was selected', async () => {
    const openPopup = vi.fn(async () => undefined);
    Object.assign(browser.action, { openPopup });
    await click('who-is', '  Keir \n\t Starmer ');
    expect(openPopup).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
    expect(managerOpened()).toBeNull();
    expect(await takeQuestion()).toBe('Keir Starmer');
    expect(await takeQuestion()).toBe('');
  });

  it('is answered by the manager where the browser opens no popup', async () => {
    Object.assign(browser.action, { openPopup: () => Promise.reject(new Error('no button')) });
    await click('who-is', 'Keir Starmer');
    expect(managerOpened()).toEqual({ query: 'Keir Starmer', person: null });
    expect(await takeQuestion()).toBe('');
  });

  it.each([[undefined], [''], [' \n ']])('asks nothing of %j', async (selected) => {
    const openPopup = vi.fn(async () => undefined);
    Object.assign(browser.action, { openPopup });
    await click('who-is', selected);
    expect(openPopup).not.toHaveBeenCalled();
  });

  it('asks no more than a search may hold, and no half of a sign', async () => {
    Object.assign(browser.action, { openPopup: async () => undefined });
    await click('who-is', `${'x'.repeat(199)}😀${'y'.repeat(5000)}`);
    const asked = await takeQuestion();
    expect(asked.length).toBe(200);
    expect(asked.isWellFormed()).toBe(true);
  });
});

describe('“Add … to my people”', () => {
  it('opens the form with the name, and the article with its day', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({
      ok: true,
      value: { title: 'Talks in New York', published: '2024-09-26' },
    } as never);
    await click('add', 'Ines Valdarno');
    expect(managerOpened()?.add).toEqual({
      name: 'Ines Valdarno',
      source: { url: PAGE, title: 'Talks in New York', day: '2024-09-26' },
    });
  });

  it('takes the tab’s title where we do not run on the page', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody there'));
    await click('add', 'Ines Valdarno');
    expect(managerOpened()?.add?.source).toEqual({ url: PAGE, title: 'Talks | News', day: null });
  });
});
