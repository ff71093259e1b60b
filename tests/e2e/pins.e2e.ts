import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { pinnedFrame } from '../../cli/browser/card-frame';
import { hoverMark } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { waitFor } from '../../cli/browser/wait-for';
import { violationsInBothSchemes, violationsOf } from '../support/axe';
import { clickInCard, textsInCard } from '../support/card-controls';
import { openArticle } from '../support/open-article';
import { WITHIN } from '../support/pages-within';
import { PATIENCE } from '../support/patience';
import {
  clickInPinned,
  DRAG_STEP_PX,
  dragPinned,
  focusInPinned,
  pinByKey,
  pinMark,
  pointInPinned,
  readPinned,
} from '../support/pinned';
import { CHARTS } from '../support/samples';
import { say } from '../support/say';
import { type Stage, useStage } from '../support/stage';
import { startShowing } from '../support/walk';

/** Marks of the article. */
const STARMER = 2;
const TRUMP = 3;
const IDS = { KEIR: 'Q6383803', HARRIS: 'Q10853588', PIERCE: 'Q6369958' };
/** Out of the way of the names. */
const ASIDE = { x: 300, y: 300 };

const namesOf = async (page: Page) => (await readPinned(page))?.names ?? [];
const expectNames = (page: Page, names: readonly string[]) =>
  expect.poll(() => namesOf(page), PATIENCE).toEqual(names);
const placeOf = async (page: Page) => {
  const { x, y } = (await waitFor('somebody is pinned', () => readPinned(page))).box;
  return { x: Math.round(x), y: Math.round(y) };
};

/** Pins two people of the article by the mouse. */
async function pinTwo(stage: Stage): Promise<Page> {
  const page = await openArticle(stage, CHARTS);
  await pinMark(page, STARMER);
  await dragPinned(page, '.fc-name', ASIDE);
  await pinMark(page, TRUMP);
  return page;
}

describe('pin two and compare', () => {
  const stage = useStage();

  it('shows both side by side, rows of one kind at one height', async () => {
    const page = await openArticle(stage, CHARTS);
    const one = await pinMark(page, STARMER);
    expect(one.names).toEqual(['Sir Keir Starmer']);
    await expect.poll(async () => (await readPinned(page))?.said).toBe('Pinned: Sir Keir Starmer');
    await expect.poll(() => readCard(page), PATIENCE).toBeNull();
    await dragPinned(page, '.fc-name', ASIDE);

    const two = await pinMark(page, TRUMP);
    expect(two.names).toEqual(['Sir Keir Starmer', 'Donald Trump']);
    expect(Object.keys(two.rows)).toEqual(['then', 'now', 'years', 'named']);
    for (const [when, tops] of Object.entries(two.rows)) {
      expect([tops.length, new Set(tops).size], when).toEqual([2, 1]);
    }
  });

  it('takes a third by key, and refuses a fourth in words', async () => {
    const page = await pinTwo(stage);
    const show = await startShowing(stage, page);
    await show(IDS.HARRIS);
    await pinByKey(page, 'Kamala Harris');
    await expectNames(page, ['Sir Keir Starmer', 'Donald Trump', 'Kamala Harris']);
    const { rows } = await waitFor('three are pinned', () => readPinned(page));
    expect(rows.then).toHaveLength(3);
    expect(new Set(rows.then).size).toBe(1);

    await show(IDS.PIERCE);
    await pinByKey(page, 'Karen Pierce');
    const full = say('card_pin_full', { most: '3' });
    await expect.poll(() => textsInCard(page, '.fc-pin [role=status]'), PATIENCE).toEqual([full]);
    expect(await namesOf(page)).toHaveLength(3);
  });

  it('lets one go, or both', async () => {
    const page = await pinTwo(stage);
    await clickInPinned(page, 'button', 'Unpin Sir Keir Starmer');
    await expectNames(page, ['Donald Trump']);

    await pinMark(page, STARMER);
    await expectNames(page, ['Donald Trump', 'Sir Keir Starmer']);
    await clickInPinned(page, 'button', 'Unpin both');
    await expect.poll(() => readPinned(page), PATIENCE).toBeNull();
  });

  it('closes by Esc the card first, then whoever was pinned last', async () => {
    const page = await pinTwo(stage);
    await hoverMark(page, 0);
    await page.keyboard.press('Escape');
    await expect.poll(() => readCard(page), PATIENCE).toBeNull();
    expect(await namesOf(page)).toHaveLength(2);
    await page.keyboard.press('Escape');
    await expectNames(page, ['Sir Keir Starmer']);
    await page.keyboard.press('Escape');
    await expect.poll(() => readPinned(page), PATIENCE).toBeNull();
  });

  it('has nothing that axe finds wrong, with one and with two', async () => {
    const page = await openArticle(stage, CHARTS);
    await pinMark(page, STARMER);
    const check = async () => {
      const { frame } = await waitFor('somebody is pinned', () => pinnedFrame(page));
      // The frame is no page that would have headings of its own.
      expect(await violationsInBothSchemes(stage.session, page, frame, 'section')).toEqual([]);
    };
    await check();
    await dragPinned(page, '.fc-name', ASIDE);
    await pinMark(page, TRUMP);
    await check();
    await clickInPinned(page, '.fc-disclosure');
    await waitFor('the sources are open', async () => {
      const shown = await pinnedFrame(page);
      return await shown?.frame.$('.fc-sources');
    });
    await check();
    expect(await violationsOf(page, 'fact-context-card')).toEqual([]);
  });

  it('stands one above the other in a narrow window, and at its lower edge in that of a phone', async () => {
    const page = await pinTwo(stage);
    const columns = async () => {
      const { frame } = await waitFor('two are pinned', () => pinnedFrame(page));
      return await frame.evaluate(() => document.querySelector('table') !== null);
    };
    await expect.poll(columns, PATIENCE).toBe(true);
    await page.setViewport({ width: 560, height: 800 });
    await expect.poll(columns, PATIENCE).toBe(false);
    await expectNames(page, ['Sir Keir Starmer', 'Donald Trump']);

    await page.setViewport({ width: 320, height: 640 });
    const box = async () => (await readPinned(page))?.box;
    // Less the bar by which the page scrolls.
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    await expect.poll(async () => (await box())?.width, PATIENCE).toBe(width);
    await expect.poll(async () => (await box())?.height, PATIENCE).toBeLessThanOrEqual(256);
    const { y, height } = (await box()) ?? { y: 0, height: 0 };
    expect(Math.round(y + height)).toBe(640);
  });
});

describe('a pinned card', () => {
  const stage = useStage();

  it('stays where it is while the page scrolls and other cards open', async () => {
    const page = await openArticle(stage, CHARTS);
    await pinMark(page, STARMER);
    await dragPinned(page, '.fc-name', ASIDE);
    const place = await placeOf(page);
    await page.evaluate(() => scrollBy({ top: 400, behavior: 'instant' }));
    await hoverMark(page, TRUMP);
    expect(await placeOf(page)).toEqual(place);
    expect(await namesOf(page)).toEqual(['Sir Keir Starmer']);
  });

  it('stays when the page goes to another article, and says no more where that names them', async () => {
    const page = await stage.visit('/within/old.html');
    await expect.poll(() => readMarks(page), PATIENCE).toEqual(['Sir Keir Starmer']);
    const before = await pinMark(page, 0);
    expect(before.text).toContain('Named once here');

    const go = (path: string) =>
      page.evaluate(
        (to) => (window as typeof window & { go(path: string, ms: number): void }).go(to, 0),
        path,
      );
    await go('/within/new.html');
    const headline = () => page.$eval('h1', (heading) => heading.textContent);
    await expect.poll(headline, PATIENCE).toBe(WITHIN['/within/new.html'].headline);
    await expect
      .poll(async () => (await readPinned(page))?.text, PATIENCE)
      .not.toContain('Named once here');
    expect(await namesOf(page)).toEqual(['Sir Keir Starmer']);
    expect((await readPinned(page))?.text).toContain('Prime Minister of the United Kingdom');
  });

  it('goes as far as it is dragged, and never out of the window', async () => {
    const page = await openArticle(stage, CHARTS);
    await pinMark(page, STARMER);
    const { x, y } = await placeOf(page);
    await dragPinned(page, '.fc-name', { x: 150, y: -120 });
    const isThere = async () => {
      const now = await placeOf(page);
      return Math.hypot(now.x - x - 150, now.y - y + 120) <= DRAG_STEP_PX;
    };
    await expect.poll(isThere, PATIENCE).toBe(true);
    const from = await pointInPinned(page, '.fc-name');
    await dragPinned(page, '.fc-name', { x: 10 - from.x, y: 5 - from.y });
    await expect.poll(() => placeOf(page), PATIENCE).toEqual({ x: 8, y: 8 });
  });

  it('is pinned, moved and left by keyboard alone', async () => {
    const page = await openArticle(stage, CHARTS);
    const show = await startShowing(stage, page);
    await show(IDS.KEIR);
    await pinByKey(page, 'Sir Keir Starmer');
    await expect.poll(() => focusInPinned(page), PATIENCE).toBe('Sir Keir Starmer');
    await page.keyboard.press('Tab');
    await expect.poll(() => focusInPinned(page), PATIENCE).toBe(say('card_move'));

    const { x, y } = await placeOf(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => placeOf(page), PATIENCE).toEqual({ x: x + 32, y: y - 16 });
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.up('Shift');
    await expect.poll(() => placeOf(page), PATIENCE).toEqual({ x: x + 32, y: y - 112 });

    await page.keyboard.press('Escape');
    await expect.poll(() => readPinned(page), PATIENCE).toBeNull();
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    await expect.poll(focused, PATIENCE).toBe('body');
  });

  it('is reached by Tab from the last link of the page', async () => {
    const page = await openArticle(stage, CHARTS);
    await pinMark(page, STARMER);
    await page.evaluate(() => [...document.querySelectorAll('a')].at(-1)?.focus());
    await page.keyboard.press('Tab');
    // Firefox stops at what can be scrolled, too.
    const stops = [say('card_move'), say('card_pinned', { name: 'Sir Keir Starmer' })];
    await expect
      .poll(async () => stops.includes((await focusInPinned(page)) ?? ''), PATIENCE)
      .toBe(true);
  });

  it('is not moved, pinned or closed by events that a page makes up', async () => {
    const page = await openArticle(stage, CHARTS);
    await pinMark(page, STARMER);
    await dragPinned(page, '.fc-name', ASIDE);
    const place = await placeOf(page);
    await hoverMark(page, TRUMP);
    await page.evaluate(() => {
      const host = document.querySelector('fact-context-card') as HTMLElement;
      const how = { bubbles: true, composed: true, clientX: 200, clientY: 200 };
      for (const target of [window, document, document.documentElement, host]) {
        for (const key of ['p', 'P', 'Escape', 'ArrowLeft']) {
          target.dispatchEvent(new KeyboardEvent('keydown', { key, ...how }));
        }
        for (const type of ['pointerdown', 'pointermove', 'pointerup', 'click', 'resize']) {
          target.dispatchEvent(new PointerEvent(type, how));
        }
      }
      for (let at = 0; at < window.length; at += 1) {
        for (const type of ['pin', 'unpin', 'move-by', 'close']) {
          window[at]?.postMessage({ type, personId: null, day: null, dx: 50, dy: 50 }, '*');
        }
      }
    });
    expect((await readCard(page))?.name).toContain('Donald Trump');
    // What the reader does comes after all of that.
    await clickInCard(page, '[aria-label="Pin"]');
    await expectNames(page, ['Sir Keir Starmer', 'Donald Trump']);
    expect((await placeOf(page)).y).toBeLessThanOrEqual(place.y);
    await page.keyboard.press('Escape');
    await expectNames(page, ['Sir Keir Starmer']);
  });

  it('comes over a modal dialog, and can be pressed there', async () => {
    const page = await openArticle(stage, CHARTS);
    await pinMark(page, STARMER);
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'Do you want our letter?';
      dialog.style.cssText = 'width: 900px; height: 700px';
      document.body.append(dialog);
      dialog.showModal();
    });
    await expectNames(page, ['Sir Keir Starmer']);
    await clickInPinned(page, '[aria-label="Pin"]');
    await expect.poll(() => readPinned(page), PATIENCE).toBeNull();
  });
});
