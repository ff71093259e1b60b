import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { hoverMark } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { MOST_LIVE_MARKS } from '../../utils/page/constants';
import { ownTasks } from '../support/own-tasks';
import { PATIENCE } from '../support/patience';
import { type Stage, useStage } from '../support/stage';
import { trace } from '../support/trace-events';

const STARMER = ['Sir Keir Starmer'];
/** A paragraph that is rewritten so often, ten times a second, is read anew at least twice meanwhile. */
const TIMES_READ_MEANWHILE = 40;
/** The least share of the time in which a name is seen marked while its paragraph is rewritten. */
const SEEN = 0.8;
/** The most our code may take of the main thread of a page at work. */
const SHARE = 0.02;
const STORM = { aSecond: 10_000, ms: 5_000 };
const ENDLESS = { paragraphs: 20_000, step: 400 };
/** So much text takes its time on a busy machine, in ms. */
const LONG = { timeout: 200_000, interval: 250 };

async function openLiving(stage: Stage): Promise<Page> {
  const page = await stage.visit('/living/article.html');
  await expect.poll(() => readMarks(page), PATIENCE).toEqual(STARMER);
  return page;
}

describe('a paragraph that the page writes anew', () => {
  const stage = useStage();

  it.each(['its text', 'its HTML', 'the whole of it', 'a clock in it'])(
    'has its name marked whenever it is drawn: %s',
    async (how) => {
      const page = await openLiving(stage);
      expect(await page.evaluate(`rewrite('${how}'); frame().then(visible)`)).toBe(true);
    },
  );

  it.each(['the whole of it', 'a clock in it'])(
    'ten times a second, has its name marked nearly always: %s',
    async (how) => {
      const page = await openLiving(stage);
      const seen = await page.evaluate(`shareSeen('${how}', 100, 5000)`);
      expect(seen).toBeGreaterThanOrEqual(SEEN);
      await expect.poll(() => readMarks(page), PATIENCE).toEqual(STARMER);
      expect((await hoverMark(page, 0)).name).toBe('Sir Keir Starmer');
    },
  );

  it('ten times a second, opens its name’s card meanwhile, with the line of an open one', async () => {
    const page = await openLiving(stage);
    await page.evaluate(`writing = setInterval(() => rewrite('a clock in it'), 100)`);
    expect((await hoverMark(page, 0)).name).toBe('Sir Keir Starmer');

    const before = await page.evaluate('rewritten');
    const goneBy = async () => Number(await page.evaluate('rewritten')) - Number(before);
    await expect.poll(goneBy, PATIENCE).toBeGreaterThan(TIMES_READ_MEANWHILE);
    await expect.poll(() => readMarks(page, 'fact-context-active'), PATIENCE).toEqual(STARMER);
    expect((await readCard(page))?.name).toBe('Sir Keir Starmer');
  });
});

describe('a page that changes ten thousand times a second', () => {
  const stage = useStage();
  const storm = `storm(${STORM.aSecond}, ${STORM.ms})`;

  // Firefox has no way to tell from outside how long a content script runs.
  if (inject('browser') === 'firefox') {
    it('keeps its marks', async () => {
      const page = await openLiving(stage);
      expect(await page.evaluate(storm)).toBeGreaterThan(STORM.aSecond);
      expect(await readMarks(page)).toEqual(STARMER);
    });
    return;
  }

  it('keeps its marks, and gives us next to none of its time', async () => {
    const page = await openLiving(stage);
    const events = await trace(page, async () => {
      expect(await page.evaluate(storm)).toBeGreaterThan(STORM.aSecond);
    });
    const ours = ownTasks(events, stage.session.extensionUrl('content-scripts/'));
    const share = ours.reduce((sum, ms) => sum + ms, 0) / STORM.ms;
    expect(ours.length).toBeGreaterThan(0);
    expect(share).toBeLessThan(SHARE);
    expect(await readMarks(page)).toEqual(STARMER);
  });
});

describe('a page that goes on without end', () => {
  const stage = useStage();

  it('has ranges for what is near alone, at its end and back at its beginning', {
    timeout: 2 * LONG.timeout,
  }, async () => {
    const page = await openLiving(stage);
    await page.evaluate(`endless(${ENDLESS.paragraphs}, ${ENDLESS.step})`);
    await expect.poll(async () => (await readMarks(page)).at(-1), LONG).toBe('Donald Trump');
    const lastIsNear = () =>
      page.evaluate(() => {
        const ranges = [...(CSS.highlights.get('fact-context') ?? [])] as Range[];
        const last = document.querySelector('article p:last-child');
        return ranges.some((range) => last?.contains(range.startContainer));
      });
    await expect.poll(lastIsNear, LONG).toBe(true);
    expect((await readMarks(page)).length).toBeLessThan(MOST_LIVE_MARKS);

    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expect.poll(async () => (await readMarks(page))[0], PATIENCE).toBe('Sir Keir Starmer');
    expect((await readMarks(page)).length).toBeLessThan(MOST_LIVE_MARKS);
    expect((await hoverMark(page, 1)).name).toBe('Kamala Harris');
  });
});
