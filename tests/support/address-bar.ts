import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { runInFirefoxItself } from '../../cli/browser/firefox-chrome';
import { PATIENCE } from './patience';
import type { Stage } from './stage';

/** A row that the extension offers under the address bar. */
export interface OfferedRow {
  readonly content: string;
  readonly description: string;
}

interface OmniboxEvent {
  dispatch(...args: unknown[]): void;
}
interface WorkerScope {
  readonly chrome: {
    readonly omnibox: {
      readonly onInputChanged: OmniboxEvent;
      readonly onInputEntered: OmniboxEvent;
    };
  };
}

/** Types into Firefox's own address bar, and waits for our rows. */
const ROWS_IN_FIREFOX = `
  const { gURLBar: bar } = Services.wm.getMostRecentWindow('navigator:browser');
  bar.focus();
  bar.search('fc ' + input);
  for (let turn = 0; turn < 200; turn += 1) {
    await bar.lastQueryContextPromise;
    const results = bar.lastQueryContextPromise ? (await bar.lastQueryContextPromise).results : [];
    const ours = results.filter(({ payload }) => payload.keyword === 'fc' && payload.content);
    const rows = ours.filter(({ heuristic }) => !heuristic);
    if (rows.length > 0) {
      return rows.map(({ payload }) => ({
        content: payload.content.replace(/^fc /, ''),
        description: payload.title,
      }));
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return [];`;

const ENTER_IN_FIREFOX = `
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { gURLBar: bar } = window;
  bar.focus();
  bar.search('fc ' + input);
  await bar.lastQueryContextPromise;
  bar.handleCommand(new window.KeyboardEvent('keydown', { key: 'Enter', keyCode: 13 }));`;

/**
 * What is offered for a text behind the keyword. Chromium lets nobody type into its address bar:
 * there the extension is told what the browser would tell it.
 */
export async function rowsUnderAddressBar(
  { session }: Stage,
  text: string,
): Promise<readonly OfferedRow[]> {
  if (session.name === 'firefox') return runInFirefoxItself(session.browser, ROWS_IN_FIREFOX, text);
  const worker = await chromiumWorker(session);
  return await worker.evaluate(
    (typed) =>
      new Promise<OfferedRow[]>((resolve) => {
        const { omnibox } = (globalThis as unknown as WorkerScope).chrome;
        omnibox.onInputChanged.dispatch(typed, resolve);
      }),
    text,
  );
}

/** Presses Enter behind keyword and text; the page in front goes to the manager. */
export async function enterInAddressBar(stage: Stage, page: Page, text: string): Promise<void> {
  const { session } = stage;
  await page.bringToFront();
  if (session.name === 'firefox') {
    await runInFirefoxItself(session.browser, ENTER_IN_FIREFOX, text);
  } else {
    const worker = await chromiumWorker(session);
    await worker.evaluate((typed) => {
      const { omnibox } = (globalThis as unknown as WorkerScope).chrome;
      omnibox.onInputEntered.dispatch(typed, 'currentTab');
    }, text);
  }
  await expect.poll(() => page.url(), PATIENCE).toContain('/manager.html?');
}

async function chromiumWorker({ browser, extensionUrl }: Stage['session']) {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(extensionUrl('')),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The background does not run');
  return worker;
}
