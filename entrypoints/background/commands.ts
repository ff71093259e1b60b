import { browser } from 'wxt/browser';
import { tabClient } from '../../utils/messaging/client';
import { readOnce } from './run-in-tab';

/** What the keyboard can have done, to the tab in front. */
const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<unknown>>> = {
  // The way to a card: the next marked name. A tab we do not run on does not answer.
  'show-next-person': (tabId) =>
    tabClient(tabId)
      .showNext({})
      .catch(() => undefined),
  'read-page-once': readOnce,
};

/** Does what a shortcut stands for. */
export async function doCommand(command: string): Promise<void> {
  const work = COMMANDS[command];
  if (!work) return;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await work(tab.id);
}
