import { browser } from 'wxt/browser';

/** The address of the welcome page within the extension. */
const WELCOME_PAGE = '/welcome.html';

/** Opens the welcome page when the extension is installed; an update opens nothing. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME_PAGE) });
}
