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
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
    readonly omnibox: {
      readonly onInputChanged: OmniboxEvent;
      readonly onInputEntered: OmniboxEvent;
    };
  };
}

/** Types into Firefox's own address bar; it waits 3 s for extensions that may offer more. */
const ROWS_IN_FIREFOX = `
  const { gURLBar: bar } = Services.wm.getMostRecentWindow('navigator:browser');
  bar.focus();
  bar.search('fc ' + input);
  const { results } = await bar.lastQueryContextPromise;
  return results.filter(({ heuristic, payload }) => !heuristic && payload.keyword === 'fc').map(
    ({ payload }) => ({ content: payload.content.replace(/^fc /, ''), description: payload.title }));`;

const ENTER_IN_FIREFOX = `
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { gURLBar: bar } = window;
  bar.focus();
  bar.search('fc ' + input);
  await bar.lastQueryContextPromise;
  bar.handleCommand(new window.KeyboardEvent('keydown', { key: 'Enter', keyCode: 13 }));`;

/** Puppeteer does not hear of Firefox's tabs that go to an extension's page. */
const FIREFOX_IS_AT =
  "return Services.wm.getMostRecentWindow('navigator:browser').gBrowser.currentURI.spec";

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

/** Presses Enter behind keyword and text; answers with the page of ours to which the tab went. */
export async function enterInAddressBar(
  { session }: Stage,
  page: Page,
  text: string,
): Promise<string> {
  await page.bringToFront();
  const isFirefox = session.name === 'firefox';
  if (isFirefox) {
    await runInFirefoxItself(session.browser, ENTER_IN_FIREFOX, text);
  } else {
    const worker = await chromiumWorker(session);
    await worker.evaluate((typed) => {
      const { omnibox } = (globalThis as unknown as WorkerScope).chrome;
      omnibox.onInputEntered.dispatch(typed, 'currentTab');
    }, text);
  }
  const address = async () =>
    isFirefox ? runInFirefoxItself<string>(session.browser, FIREFOX_IS_AT) : page.url();
  await expect.poll(address, PATIENCE).toContain(session.extensionUrl(''));
  return (await address()).slice(session.extensionUrl('').length);
}

/** The background that answers now; the browser may still show the driver some that it has ended. */
async function chromiumWorker(session: Stage['session']) {
  const page = await session.openExtensionPage('popup.html', { behind: true });
  await page.evaluate(async () => {
    const { runtime } = (globalThis as unknown as WorkerScope).chrome;
    await runtime.sendMessage({ call: 'listPacks', args: {} });
  });
  await page.close();
  const target = session.browser
    .targets()
    .findLast(
      (one) => one.type() === 'service_worker' && one.url().startsWith(session.extensionUrl('')),
    );
  const worker = await target?.worker();
  if (!worker) throw new Error('The background does not run');
  return worker;
}
