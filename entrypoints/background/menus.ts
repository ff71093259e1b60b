import { type Browser, browser } from 'wxt/browser';
import type { MessageKey } from '../../utils/interface-text';
import { translate as t } from '../../utils/messaging/translate';
import { readOnce } from './run-in-tab';
import { addSelected, askAboutSelected } from './selection-menu';

/** Where and on what an item was chosen. */
interface Chosen {
  readonly click: Browser.contextMenus.OnClickData;
  readonly tab: Browser.tabs.Tab & { readonly id: number };
}

/** An item of the menu of a page, or of a selection in one. */
interface MenuItem {
  readonly title: MessageKey;
  readonly contexts: ['page'] | ['selection'];
  readonly chosen: (where: Chosen) => Promise<unknown>;
}

/** Only web pages can be read: on others the items would do nothing. */
const WEB = ['http://*/*', 'https://*/*'];

/** The items, by id. */
const ITEMS: Readonly<Record<string, MenuItem>> = {
  'read-page-once': {
    title: 'menu_read_page_once',
    contexts: ['page'],
    chosen: ({ tab }) => readOnce(tab.id),
  },
  'who-is': {
    title: 'menu_who_is',
    contexts: ['selection'],
    chosen: ({ click, tab }) => askAboutSelected(click.selectionText, tab),
  },
  'add-selected': {
    title: 'menu_add',
    contexts: ['selection'],
    chosen: ({ click, tab }) => addSelected(click, tab),
  },
};

/** Puts our items into the menus of pages, and answers to them. */
export function serveMenus(failed: (error: unknown) => void): void {
  const { contextMenus, runtime } = browser;
  // Browsers keep them from then on; each version begins with none.
  runtime.onInstalled.addListener(() => void fillMenus().catch(failed));
  contextMenus.onClicked.addListener((click, tab) => {
    const item = ITEMS[click.menuItemId];
    if (item && tab?.id !== undefined)
      void item.chosen({ click, tab: { ...tab, id: tab.id } }).catch(failed);
  });
}

async function fillMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { title, contexts }] of Object.entries(ITEMS)) {
    browser.contextMenus.create({ id, title: t(title), contexts, documentUrlPatterns: WEB });
  }
}
