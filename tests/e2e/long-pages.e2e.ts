import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { hoverMark, rest } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { MOST_LIVE_MARKS } from '../../utils/page/constants';
import { ownTasks } from '../support/own-tasks';
import { useStage } from '../support/stage';
import { trace } from '../support/trace-events';

/** A task longer than this is felt, in ms. */
const FELT = 50;
/** Reading so much takes its time: seconds, or a minute on a machine that is busy. In ms. */
const PATIENCE = { timeout: 90_000, interval: 200 };
const TIMEOUT = 2 * PATIENCE.timeout;

const PAGES = [
  { path: '/long/five-megabytes.html', marks: 2, last: 'Donald Trump' },
  { path: '/long/many-names.html', marks: 3_000, last: 'Sir Keir' },
] as const;

type Long = (typeof PAGES)[number];

describe('a long page', () => {
  const stage = useStage();

  const isMarked = async (page: Page, { last }: Long) => {
    await expect.poll(async () => (await readMarks(page))[0], PATIENCE).toBe('Sir Keir Starmer');
    await page.evaluate(() => scrollTo({ top: 1e9, behavior: 'instant' }));
    await expect.poll(async () => (await readMarks(page)).at(-1), PATIENCE).toBe(last);
  };
  const hasLastCard = async (page: Page, { marks, last }: Long) => {
    const live = (await readMarks(page)).length;
    // Of very many names, those far from the window give up their ranges.
    expect(live).toBeLessThanOrEqual(Math.min(marks, MOST_LIVE_MARKS));
    expect((await hoverMark(page, live - 1)).name).toContain(last.split(' ')[1]);
  };

  // Firefox has no way to tell from outside how long a content script runs.
  if (inject('browser') === 'firefox') {
    it.each(PAGES)(
      '$path has its names marked, from the first to the last',
      { timeout: TIMEOUT },
      async (expected) => {
        const page = await stage.visit(expected.path);
        await isMarked(page, expected);
        await hasLastCard(page, expected);
      },
    );
    return;
  }

  it.each(PAGES)(
    '$path has its names marked, from the first to the last, and is never held up for long',
    { timeout: TIMEOUT },
    async (expected) => {
      const page = await stage.session.browser.newPage();
      const events = await trace(page, async () => {
        await page.goto(stage.url(expected.path));
        await isMarked(page, expected);
        await page.mouse.move(200, 200, { steps: 20 });
        await page.mouse.wheel({ deltaY: 2_000 });
        await rest(500);
      });
      await hasLastCard(page, expected);

      // The background and the card's frame have threads of their own, which no page waits for.
      const tasks = ownTasks(events, stage.session.extensionUrl('content-scripts/'));
      expect(tasks.length).toBeGreaterThan(0);
      expect(tasks[0], `longest: ${tasks.slice(0, 5).join(', ')} ms`).toBeLessThan(FELT);
    },
  );
});
