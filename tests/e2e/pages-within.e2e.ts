import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { hoverMark, pointAtMark, rest } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { giveDay } from '../support/give-day';
import { WITHIN } from '../support/pages-within';
import { PATIENCE } from '../support/patience';
import { openPopup } from '../support/popup';
import { say } from '../support/say';
import { type Stage, useStage } from '../support/stage';

const OLD = '/within/old.html';
const NEW = '/within/new.html';
type Path = typeof OLD | typeof NEW;

/** From the new address to the new text, in ms. */
const DELAYS = [0, 200, 600, 1_600];

/** Longer than a card takes to open, in ms. */
const OPENED = 700;

/** The test page's own function. */
type PageWithin = typeof window & { go(path: string, ms: number): void };

async function openOld(stage: Stage): Promise<Page> {
  const page = await stage.visit(OLD);
  await expect.poll(() => readMarks(page), PATIENCE).toEqual(['Sir Keir Starmer']);
  return page;
}

const go = (page: Page, path: Path, ms: number) =>
  page.evaluate((to, delay) => (window as PageWithin).go(to, delay), path, ms);

async function rendered(page: Page, path: Path): Promise<void> {
  const headline = () => page.$eval('h1', (heading) => heading.textContent);
  await expect.poll(headline, PATIENCE).toBe(WITHIN[path].headline);
}

/** The day on the card that opens at a new rest of the pointer; null: none opens. */
async function dayOnNextCard(page: Page): Promise<string | null> {
  await page.mouse.move(3, 3, { steps: 2 });
  if ((await readMarks(page)).length === 0) return null;
  await pointAtMark(page, 0).catch(() => null);
  await rest(OPENED);
  return (await readCard(page))?.then?.date ?? null;
}

/** The days of all cards that open from now on, until the article's own is among them. */
async function daysOnCards(page: Page, path: Path): Promise<readonly string[]> {
  const days: string[] = [];
  await expect
    .poll(async () => {
      const day = await dayOnNextCard(page);
      if (day !== null) days.push(day);
      return days.at(-1);
    }, PATIENCE)
    .toBe(WITHIN[path].day);
  return days;
}

describe('a site that loads articles within a page', () => {
  const stage = useStage();

  it.each(DELAYS)('has cards of the article that is there, rendered after %i ms', async (ms) => {
    const page = await openOld(stage);
    expect((await hoverMark(page, 0)).then?.date).toBe(WITHIN[OLD].day);

    await go(page, NEW, ms);
    await rendered(page, NEW);

    const days = await daysOnCards(page, NEW);
    expect(days).toEqual([WITHIN[NEW].day]);
  });

  it('leaves no card of the old article open', async () => {
    const page = await openOld(stage);
    await hoverMark(page, 0);

    await go(page, NEW, 0);
    await rendered(page, NEW);

    await expect
      .poll(async () => (await readCard(page))?.then?.date, { ...PATIENCE, timeout: 1_000 })
      .not.toBe(WITHIN[OLD].day);
  });

  it('has them on the way back and forth', async () => {
    const page = await openOld(stage);
    await go(page, NEW, 600);
    await rendered(page, NEW);
    expect(await daysOnCards(page, NEW)).toEqual([WITHIN[NEW].day]);

    await page.evaluate(() => history.back());
    await rendered(page, OLD);
    expect(await daysOnCards(page, OLD)).toEqual([WITHIN[OLD].day]);

    await page.evaluate(() => history.forward());
    await rendered(page, NEW);
    expect(await daysOnCards(page, NEW)).toEqual([WITHIN[NEW].day]);
  });

  it('is the same page after a jump within it', async () => {
    const page = await openOld(stage);
    await hoverMark(page, 0);

    await page.evaluate(() => {
      location.hash = '#comments';
    });
    await rest(1_500);

    expect((await readCard(page))?.then?.date).toBe(WITHIN[OLD].day);
    expect(await readMarks(page)).toEqual(['Sir Keir Starmer']);
  });

  it('has the day the reader gave under the address of now, and only there', async () => {
    const page = await openOld(stage);
    await go(page, NEW, 0);
    await rendered(page, NEW);
    const popup = await openPopup(stage);
    await giveDay(popup, '2023-05-04');
    await expect
      .poll(() => popup.evaluate(() => document.body.textContent), PATIENCE)
      .toContain(say('day_by_reader'));
    await popup.close();
    await page.bringToFront();
    await expect.poll(() => dayOnNextCard(page), PATIENCE).toBe('2023-05-04');

    await page.evaluate(() => history.back());
    await rendered(page, OLD);
    expect(await daysOnCards(page, OLD)).toEqual([WITHIN[OLD].day]);

    const again = await openOld(stage);
    await go(again, NEW, 200);
    await rendered(again, NEW);
    await expect.poll(() => dayOnNextCard(again), PATIENCE).toBe('2023-05-04');
    expect((await readCard(again))?.text).toContain(say('day_by_reader'));
  });
});
