import { browser } from 'wxt/browser';
import { tabClient } from '../../utils/messaging/client';

/** The keyboard's way to a card: the next marked name of the page in front. */
export async function showNextPerson(command: string): Promise<void> {
  if (command !== 'show-next-person') return;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // A tab we do not run on does not answer; there is nothing to show there.
  if (tab?.id !== undefined)
    await tabClient(tab.id)
      .showNext({})
      .catch(() => undefined);
}
