import { browser } from 'wxt/browser';
import { storedItem } from '../../utils/stored-item';

/** The address of the welcome page within the extension. */
const WELCOME_PAGE = '/welcome.html';

/** Whether the page was opened: a browser may say more than once that the extension was installed. */
const welcomed = storedItem<boolean>('welcomed', false);

/** Opens the welcome page when the extension is installed, once and never by itself again. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install' || (await welcomed.getValue()) === true) return;
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME_PAGE) });
  await welcomed.setValue(true);
}
