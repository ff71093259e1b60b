import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { SHIPPED_PACKS } from '../../utils/packs/shipped/shipped-packs';
import { press } from '../support/controls';
import { damageDatabase } from '../support/damaged-profile';
import { saveOwnPeople } from '../support/extension-calls';
import { listedPacks, textAt } from '../support/import-page';
import { PATIENCE } from '../support/patience';
import { useProfileBrowser } from '../support/profile-browser';
import { say } from '../support/say';

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
  const kind = inject('browser');
  const browser = useProfileBrowser();

  it('is no dead end: a new one is begun, and the reader’s own people are brought back', async () => {
    const before = await (await browser.start()).openExtensionPage('manager.html');
    await saveOwnPeople(before, [OLGA]);
    await expect.poll(() => listedPacks(before), PATIENCE).not.toEqual({});
    await browser.close();
    expect(damageDatabase(kind, browser.profile).length).toBeGreaterThan(0);

    const session = await browser.start();
    const popup = await session.openExtensionPage('popup.html');
    // Chromium itself deletes a database that it finds damaged; Firefox opens and cannot read it.
    const found = kind === 'firefox' ? 'unavailable' : 'vanished';
    await expect.poll(() => notices(popup), PATIENCE).toContain(found);
    const manager = await session.openExtensionPage('manager.html');
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
    // The packs that come with the extension are there too.
    await expect
      .poll(async () => Object.keys(await listedPacks(manager)), PATIENCE)
      .toHaveLength(SHIPPED_PACKS.length);
  });
});
