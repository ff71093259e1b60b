import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import type { BrowserSession } from '../../cli/browser/browser-session';
import { runInFirefoxItself } from '../../cli/browser/firefox-chrome';
import { TEST_BUILDS } from '../../cli/browser/launch-browser';
import { waitFor } from '../../cli/browser/wait-for';
import type { Stage } from './stage';

/** The id in our manifest for Firefox. */
const EXTENSION_ID = 'fact-context@fact-context.org';

const FOLDER = resolve('.output/any-site');
const MANIFEST = join(FOLDER, 'manifest.json');

/** A copy of the build, whose manifest can be changed under the browser. */
export function buildOfItsOwn(): string {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(TEST_BUILDS[inject('browser')], FOLDER, { recursive: true });
  return FOLDER;
}

/**
 * Has the reader say yes to what the browser asks after `ask`. Nobody can press Chromium's prompt: there
 * the answer is what is so after it, the site granted and the prompt and the popup gone, and comes by
 * way of an installation, which grants what a manifest names. Pages that are open hear nothing of it.
 */
export async function sayYes(
  session: BrowserSession,
  origins: readonly string[],
  ask: () => Promise<void>,
): Promise<void> {
  if (session.name === 'firefox') {
    await runInFirefoxItself(
      session.browser,
      "Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)",
    );
    return ask();
  }
  await ask();
  const original = readFileSync(MANIFEST, 'utf8');
  const { host_permissions: hosts, ...manifest } = JSON.parse(original);
  writeFileSync(
    MANIFEST,
    JSON.stringify({ ...manifest, host_permissions: [...hosts, ...origins] }),
  );
  await session.reloadExtension();
  writeFileSync(MANIFEST, original);
  await session.reloadExtension();
  const page = await session.openExtensionPage('manager.html');
  await waitFor('the sites are registered', () =>
    page.evaluate(async () => {
      const { scripting } = (globalThis as unknown as { chrome: Scripting }).chrome;
      return (await scripting.getRegisteredContentScripts()).length > 0;
    }),
  );
  await page.close();
}

interface Scripting {
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly object[]> };
}

/** Takes sites away from the extension, as the reader can in the browser's own settings. */
export async function takeAway(session: BrowserSession, origins: readonly string[]): Promise<void> {
  const page = await session.openExtensionPage('manager.html');
  await page.evaluate(
    async (gone) => {
      const { permissions } = (globalThis as unknown as { chrome: Permitting }).chrome;
      await permissions.remove({ origins: gone });
    },
    [...origins],
  );
  await page.close();
}

interface Permitting {
  readonly permissions: { remove(what: { origins: string[] }): Promise<boolean> };
}

/** Does what a press of the toolbar button does to a page: the extension may see it until it is left. */
export async function pressToolbarButton(session: BrowserSession, page: Page): Promise<void> {
  await page.bringToFront();
  if (session.name === 'firefox') {
    await runInFirefoxItself(
      session.browser,
      `WebExtensionPolicy.getByID(input).extension.tabManager
        .addActiveTabPermission(window.gBrowser.selectedTab);`,
      EXTENSION_ID,
    );
    return;
  }
  const [extension] = (await session.browser.extensions()).values();
  if (!extension) throw new Error('no extension is installed');
  await page.triggerExtensionAction(extension);
}

/** The address of a test page at a host that is on no list. */
export function unlistedUrl(stage: Stage, path: string): string {
  return stage.url(path).replace('127.0.0.1', UNLISTED);
}

/** Browsers find every name below `localhost` on this machine, and our patterns none of them. */
export const UNLISTED = 'gazette.localhost';
