import { type Browser, browser } from 'wxt/browser';
import { tabClient } from '../../utils/messaging/client';
import { translate as t } from '../../utils/messaging/translate';
import { managerAddress, type ProposedPerson } from '../../utils/omnibox/manager-address';
import { leaveQuestion, questionIn } from '../../utils/omnibox/popup-question';

/** What can be asked about a selected text, by the ids of the menu's items. */
const ITEMS = { 'who-is': 'menu_who_is', add: 'menu_add' } as const;

/** Puts the items into the menu of a selection: at each install and update, as browsers keep them. */
export function addSelectionItems(): void {
  for (const [id, key] of Object.entries(ITEMS)) {
    browser.contextMenus.create({
      id,
      title: t(key as (typeof ITEMS)[keyof typeof ITEMS]),
      contexts: ['selection'],
    });
  }
}

type Click = Browser.contextMenus.OnClickData;
type Tab = Browser.tabs.Tab | undefined;

/** Answers a click on one of them. */
export async function selectionClicked(
  { menuItemId, selectionText, pageUrl }: Click,
  tab: Tab,
): Promise<void> {
  const selected = questionIn(selectionText ?? '');
  if (selected === '') return;
  if (menuItemId === 'who-is') await askInPopup(selected, tab);
  else if (menuItemId === 'add') await openForm(selected, pageUrl, tab);
}

/** Where the browser opens no popup for us (Firefox in a window without its button), the manager answers. */
async function askInPopup(query: string, tab: Tab): Promise<void> {
  await leaveQuestion(query);
  try {
    await browser.action.openPopup(tab && { windowId: tab.windowId });
  } catch {
    await leaveQuestion('');
    await open(managerAddress({ query, person: null }));
  }
}

async function openForm(name: string, url: string | undefined, tab: Tab): Promise<void> {
  const source = url === undefined ? null : await sourceOf(url, tab);
  const add: ProposedPerson = { name, ...(source && { source }) };
  await open(managerAddress({ query: '', person: null, add }));
}

/** The page as its content script knows it; where none runs, by its address and the tab's title. */
async function sourceOf(url: string, tab: Tab): Promise<ProposedPerson['source']> {
  const article = await tabClient(tab?.id ?? -1)
    .describeArticle({})
    .catch(() => null);
  return { url, title: article?.title ?? tab?.title ?? '', day: article?.published ?? null };
}

async function open(address: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(address as '/manager.html') });
}
