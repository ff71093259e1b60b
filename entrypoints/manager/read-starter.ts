import { browser } from 'wxt/browser';

/** The file of the pack that comes with the extension. */
export async function readStarter(): Promise<unknown> {
  return (await fetch(browser.runtime.getURL('/packs/starter.json'))).json();
}
