import { type Browser, browser } from 'wxt/browser';
import { tabClient } from '../../utils/messaging/client';
import { managerAddress, type ProposedPerson } from '../../utils/omnibox/manager-address';
import { leaveQuestion, questionIn } from '../../utils/omnibox/popup-question';
import { openManager } from './open-manager';

type Tab = Browser.tabs.Tab;

/** Asks who a selected text names, over the page it stands in. */
export async function askAboutSelected(selected: string | undefined, tab: Tab): Promise<void> {
  const query = questionIn(selected ?? '');
  if (query !== '') await askInPopup(query, tab);
}

/** Opens the form for a person whose name is selected, with the page as the first source. */
export async function addSelected(
  { selectionText, pageUrl }: Browser.contextMenus.OnClickData,
  tab: Tab,
): Promise<void> {
  const name = questionIn(selectionText ?? '');
  if (name !== '') await openForm(name, pageUrl, tab);
}

/** Where the browser opens no popup for us (Firefox in a window without its button), the manager answers. */
async function askInPopup(query: string, tab: Tab): Promise<void> {
  await leaveQuestion(query);
  try {
    await browser.action.openPopup({ windowId: tab.windowId });
  } catch {
    await leaveQuestion('');
    await openManager(managerAddress({ query, person: null }));
  }
}

async function openForm(name: string, url: string | undefined, tab: Tab): Promise<void> {
  const source = url === undefined ? null : await sourceOf(url, tab);
  const add: ProposedPerson = { name, ...(source && { source }) };
  await openManager(managerAddress({ query: '', person: null, add }));
}

/** The page as its content script knows it; where none runs, by its address and the tab's title. */
async function sourceOf(url: string, tab: Tab): Promise<ProposedPerson['source']> {
  const article = await tabClient(tab.id ?? -1)
    .describeArticle({})
    .catch(() => null);
  return { url, title: article?.title ?? tab.title ?? '', day: article?.published ?? null };
}
