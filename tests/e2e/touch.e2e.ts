import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { hoverMark, rest } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { CARD_TIMINGS } from '../../utils/card/hover-timings';
import { boxInCard, cardBox } from '../support/card-controls';
import { chooseSettings, forgetSettings } from '../support/choose-settings';
import { hasActiveMark } from '../support/highlights';
import { PATIENCE } from '../support/patience';
import { type Stage, useStage } from '../support/stage';
import { dragFinger, longPress, markPoint, onPhone, PHONE } from '../support/touch';

const NAMES = ['Sir Keir Starmer', 'Kamala Harris', 'Sir Keir'];
const PLAIN = 0;
const LINKED = 1;
/** Longer than anything takes that is going to open, in ms. */
const LONG_ENOUGH = CARD_TIMINGS.longPressMs + 400;

const openPhone = async (stage: Stage): Promise<Page> => {
  const page = await stage.visit('/pages/links.html');
  await onPhone(page);
  await expect.poll(() => readMarks(page), PATIENCE).toEqual(NAMES);
  if (stage.session.name === 'firefox') await bringCards(page);
  return page;
};
/** Firefox cannot be told of a touch screen, on which a page brings the cards before any touch. */
const bringCards = async (page: Page): Promise<void> => {
  await hoverMark(page, PLAIN);
  await page.keyboard.press('Escape');
  await expect.poll(() => readCard(page), PATIENCE).toBeNull();
};
const nameShown = async (page: Page) => (await readCard(page))?.name ?? null;
const tap = async (page: Page, index: number): Promise<void> => {
  const { x, y } = await markPoint(page, index);
  await page.touchscreen.tap(x, y);
};

/** Firefox's driver lets a held finger go now and then. Taps it does well, as below. */
if (inject('browser') === 'chromium') {
  describe('a long press on a phone-sized page', () => {
    const stage = useStage();

    it.each([
      ['a name', PLAIN, 'Sir Keir Starmer'],
      ['a name in a link, which is not followed', LINKED, 'Kamala Harris'],
    ])('on %s opens a sheet, and selects nothing', async (_, index, name) => {
      const page = await openPhone(stage);
      expect((await longPress(page, index)).name).toContain(name);

      const sheet = await cardBox(page);
      expect(sheet.x).toBe(0);
      expect(sheet.width).toBe(PHONE.width);
      expect(Math.abs(sheet.y + sheet.height - PHONE.height)).toBeLessThanOrEqual(1);
      expect(sheet.height).toBeLessThanOrEqual(PHONE.height * 0.8);
      await rest(LONG_ENOUGH);
      expect(await nameShown(page), 'it stays when the finger has gone').toContain(name);
      expect(await page.evaluate(() => [location.hash, String(getSelection())])).toEqual(['', '']);
    });

    it('that turns into a scroll opens nothing', async () => {
      const page = await openPhone(stage);
      const { x, y } = await markPoint(page, PLAIN);
      const touch = await page.touchscreen.touchStart(x, y);
      await touch.move(x, y + 30);
      await rest(LONG_ENOUGH);
      await touch.end();
      expect(await hasActiveMark(page)).toBe(false);
    });

    it('opens a sheet whose targets are 44 px high, and that closes by its button', async () => {
      const page = await openPhone(stage);
      await longPress(page, PLAIN);
      const close = await boxInCard(page, '.fc-tool', 'Close');
      expect(close.width).toBeGreaterThanOrEqual(44);
      expect(close.height).toBeGreaterThanOrEqual(44);
      await page.touchscreen.tap(close.x + close.width / 2, close.y + close.height / 2);
      await expect.poll(() => readCard(page), PATIENCE).toBeNull();
    });

    it('opens a sheet that is dragged down to close, and comes back after a short way', async () => {
      const page = await openPhone(stage);
      await longPress(page, PLAIN);
      const { x, y } = await boxInCard(page, '.fc-grip');
      const from = { x: x + PHONE.width / 2, y: y + 6 };

      await dragFinger(page, from, { x: from.x, y: from.y + 15 });
      expect(await nameShown(page)).toBe('Sir Keir Starmer');
      await dragFinger(page, from, { x: from.x, y: PHONE.height - 5 });
      await expect.poll(() => readCard(page), PATIENCE).toBeNull();
    });

    it('opens a sheet that Esc and a tap beside it close', async () => {
      const page = await openPhone(stage);
      await longPress(page, PLAIN);
      await page.keyboard.press('Escape');
      await expect.poll(() => readCard(page), PATIENCE).toBeNull();
      await longPress(page, PLAIN);
      await page.touchscreen.tap(PHONE.width - 5, 5);
      await expect.poll(() => readCard(page), PATIENCE).toBeNull();
    });
  });
}

describe('a tap on a phone-sized page', () => {
  const stage = useStage();
  afterEach(() => forgetSettings(stage));

  it('on a name opens its sheet', async () => {
    const page = await openPhone(stage);
    await tap(page, PLAIN);
    await expect.poll(() => nameShown(page), PATIENCE).toBe('Sir Keir Starmer');
  });

  it('on a name in a link follows it, and opens nothing', async () => {
    const page = await openPhone(stage);
    await tap(page, LINKED);
    await expect.poll(() => page.evaluate(() => location.hash), PATIENCE).toBe('#lamp');
    await rest(LONG_ENOUGH);
    expect(await hasActiveMark(page)).toBe(false);
  });

  it('on a name in a link opens its card first where the reader wants that', async () => {
    const page = await openPhone(stage);
    const ours = await stage.session.openExtensionPage('popup.html', { behind: true });
    await chooseSettings(ours, { tapOpens: 'card' });
    await page.bringToFront();
    // The page hears of it a moment later.
    await expect
      .poll(async () => {
        await tap(page, LINKED);
        await rest(300);
        return await nameShown(page);
      }, PATIENCE)
      .toContain('Kamala Harris');
  });
});

describe('the mouse', () => {
  const stage = useStage();

  it('opens a sheet too in a window as narrow as a phone, as wide as 320 px is', async () => {
    const page = await stage.visit('/pages/links.html');
    await page.setViewport({ width: 320, height: 640 });
    await expect.poll(() => readMarks(page), PATIENCE).toEqual(NAMES);
    await hoverMark(page, PLAIN);
    const sheet = await cardBox(page);
    expect([sheet.x, sheet.width]).toEqual([0, 320]);
    expect(sheet.y + sheet.height).toBe(640);
  });

  it('wheels over a card, and the page stays where it is', async () => {
    const page = await stage.visit('/pages/links.html');
    await expect.poll(() => readMarks(page), PATIENCE).toEqual(NAMES);
    await page.addStyleTag({ content: 'body { height: 4000px }' });
    await hoverMark(page, PLAIN);
    const { x, y, width } = await cardBox(page);
    await page.mouse.move(x + width / 2, y + 20);
    for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel({ deltaY: 300 });
    await rest(500);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await readCard(page)).not.toBeNull();
  });
});
