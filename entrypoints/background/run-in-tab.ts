import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Asked } from '../../utils/asked';

const SCRIPT = '/content-scripts/content.js';
const SHEET = '/content-scripts/content.css';

/** Files that run in a page, in this order: the first says why. */
export function filesFor(asked: Asked) {
  const js: ScriptPublicPath[] = asked === 'named' ? [SCRIPT] : [`/asked-${asked}.js`, SCRIPT];
  return { js, css: [SHEET] };
}

/** Runs the content script in the page a tab shows now; rejects where the browser does not let us. */
export async function runInTab(tabId: number, asked: Asked): Promise<void> {
  const { js, css } = filesFor(asked);
  const target = { tabId };
  // A sheet that is already there, put in once more, changes nothing.
  await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js });
}

/** Answers whether the browser let us. */
export async function readOnce(tabId: number): Promise<boolean> {
  try {
    await runInTab(tabId, 'once');
    return true;
  } catch {
    return false;
  }
}
