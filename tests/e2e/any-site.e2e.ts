import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { hoverMark } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { errorAt, fillIn, press } from '../support/controls';
import { PATIENCE } from '../support/patience';
import { openPopupBehind } from '../support/popup';
import {
  buildOfItsOwn,
  pressToolbarButton,
  sayYes,
  takeAway,
  UNLISTED,
  unlistedUrl,
} from '../support/reader-allows';
import { CHARTS, pathOf } from '../support/samples';
import { say } from '../support/say';
import { useStage } from '../support/stage';

const ORIGINS = [`*://${UNLISTED}/*`, `*://www.${UNLISTED}/*`];
const KEEP = say('popup_keep_site', { site: UNLISTED });

describe('a page on no list', () => {
  const stage = useStage({ extension: buildOfItsOwn });

  const open = () => stage.session.open(unlistedUrl(stage, pathOf(CHARTS)));
  /** Presses the toolbar button, and looks at the popup until it says this. */
  async function popupOver(page: Page, words: string): Promise<Page> {
    await pressToolbarButton(stage.session, page);
    const popup = await openPopupBehind(stage);
    await expect
      .poll(() => popup.evaluate(() => document.body.innerText), PATIENCE)
      .toContain(words);
    await popup.bringToFront();
    return popup;
  }
  async function expectMarked(page: Page): Promise<void> {
    await page.bringToFront();
    await expect.poll(() => readMarks(page), PATIENCE).toHaveLength(CHARTS.marks.length);
  }

  it('is left alone until the reader says otherwise, then read once, with cards', async () => {
    const page = await open();
    const popup = await popupOver(page, say('popup_unlisted_title'));
    expect(await readMarks(page)).toEqual([]);

    await press(popup, say('popup_read_once'));
    await expect
      .poll(() => popup.evaluate(() => document.body.innerText), PATIENCE)
      .toContain(say('popup_once_here'));
    await expectMarked(page);
    expect((await hoverMark(page, 2)).name).toBe('Sir Keir Starmer');

    await page.reload();
    await popupOver(page, say('popup_unlisted_title'));
    expect(await readMarks(page)).toEqual([]);
  });

  it('is kept: read at once, on its next pages, and once the background has ended', async () => {
    const page = await open();
    const popup = await popupOver(page, say('popup_unlisted_title'));
    await sayYes(stage.session, ORIGINS, () => press(popup, KEEP));
    // Chromium's yes comes by a detour, which ends what runs in pages, and the background.
    if (stage.session.name === 'firefox') {
      await expectMarked(page);
      await stage.session.killBackground();
    }
    const next = await open();
    await expectMarked(next);
    expect((await hoverMark(next, 2)).name).toBe('Sir Keir Starmer');
  });

  it('is listed in the settings, and taken away there', async () => {
    const page = await open();
    await expectMarked(page);
    const settings = await stage.session.openExtensionPage('manager.html#settings');
    await expect.poll(() => settings.$(`[data-site="${UNLISTED}"]`), PATIENCE).not.toBeNull();

    await press(settings, say('sites_remove_named', { site: UNLISTED }));
    await expect.poll(() => settings.$(`[data-site="${UNLISTED}"]`), PATIENCE).toBeNull();
    await page.bringToFront();
    await expect.poll(() => readMarks(page), PATIENCE).toEqual([]);
  });

  it.each([
    ['com', say('sites_fault_short', { site: 'com' })],
    ['addons.mozilla.org', say('sites_fault_protected', { site: 'addons.mozilla.org' })],
    ['127.0.0.1', say('sites_fault_named', { site: '127.0.0.1' })],
  ])('is told from what is no site at the field: %s', async (typed, words) => {
    const settings = await stage.session.openExtensionPage('manager.html#settings');
    await fillIn(settings, say('sites_add_label'), typed);
    await settings.keyboard.press('Enter');
    await expect.poll(() => errorAt(settings, say('sites_add_label')), PATIENCE).toBe(words);
  });

  it('is added by typing it, and read at once', async () => {
    const page = await open();
    const settings = await stage.session.openExtensionPage('manager.html#settings');
    await fillIn(settings, say('sites_add_label'), unlistedUrl(stage, '/x'));
    await sayYes(stage.session, ORIGINS, () => settings.keyboard.press('Enter'));
    await expectMarked(stage.session.name === 'firefox' ? page : await open());
  });

  it('is taken away in the browser, and its open pages stop', async () => {
    const page = await open();
    await expectMarked(page);
    await takeAway(stage.session, ORIGINS);
    await page.bringToFront();
    await expect.poll(() => readMarks(page), PATIENCE).toEqual([]);

    await page.reload();
    await popupOver(page, say('popup_unlisted_title'));
    expect(await readMarks(page)).toEqual([]);
  });
});
