import { browser } from 'wxt/browser';

/** Opens the manager in a new tab, at an address within the extension: `/manager.html?query=…`. */
export async function openManager(address: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(address as '/manager.html') });
}
