import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { BrowserSession } from '../../cli/browser/browser-session';
import { launchBrowser, TEST_BUILDS } from '../../cli/browser/launch-browser';
import { press } from '../support/controls';
import { damageDatabase } from '../support/damaged-profile';
import { saveOwnPeople } from '../support/extension-calls';
import { listedPacks, textAt } from '../support/import-page';
import { PATIENCE } from '../support/patience';
import { say } from '../support/say';
import { strikeStage } from '../support/stage';

const OLGA = {
  ...{ id: 'own:olga', name: 'Olga Outlived', otherNames: [], identifiers: [], links: [] },
  ...{ sources: [], facts: [] },
};
const care = (page: Page, kind: string) => textAt(page, `[data-care=${kind}]`);
const notices = (page: Page) =>
  page.$$eval('[data-notice]', (all) => all.map((one) => (one as HTMLElement).dataset.notice));
const names = (page: Page) =>
  page.$$eval('[data-person] .fc-role-text', (all) => all.map((one) => one.textContent?.trim()));

describe('a database whose files are damaged', () => {
  const browser = inject('browser');
  let profile: string;
  let session: BrowserSession | undefined;
  const start = async () => {
    session = await launchBrowser(browser, {
      extension: TEST_BUILDS[browser],
      headless: true,
      profile,
    });
    return session;
  };

  beforeAll(async () => {
    await strikeStage();
    profile = mkdtempSync(join(tmpdir(), 'fact-context-damaged-'));
  });
  afterAll(async () => {
    await session?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  it('is no dead end: a new one is begun, and the reader’s own people are brought back', async () => {
    const before = await (await start()).openExtensionPage('manager.html');
    await saveOwnPeople(before, [OLGA]);
    await expect.poll(() => listedPacks(before), PATIENCE).not.toEqual({});
    await session?.close();
    expect(damageDatabase(browser, profile).length).toBeGreaterThan(0);

    const popup = await (await start()).openExtensionPage('popup.html');
    // Chromium itself deletes a database that it finds damaged; Firefox opens and cannot read it.
    const found = browser === 'firefox' ? 'unavailable' : 'vanished';
    await expect.poll(() => notices(popup), PATIENCE).toContain(found);
    const manager = await session?.openExtensionPage('manager.html');
    if (!manager) throw new Error('no manager');
    if (found === 'unavailable') {
      await expect.poll(() => care(manager, 'unavailable'), PATIENCE).not.toBeNull();
      await press(manager, say('care_unavailable_begin'));
      await expect.poll(() => care(manager, 'unavailable'), PATIENCE).toBeNull();
    }
    await expect.poll(() => care(manager, 'vanished'), PATIENCE).not.toBeNull();
    expect(await names(manager)).not.toContain(OLGA.name);
    await press(manager, say('care_bring_back_one'));
    await expect.poll(() => names(manager), PATIENCE).toContain(OLGA.name);
    await expect.poll(() => care(manager, 'vanished'), PATIENCE).toBeNull();
    // The pack that comes with the extension is there too.
    await expect
      .poll(async () => Object.keys(await listedPacks(manager)), PATIENCE)
      .toHaveLength(1);
  });
});
