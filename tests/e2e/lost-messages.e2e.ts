import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { hoverMark } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { type Stage, useStage } from '../support/stage';

const PATH = '/long/three-messages.html';
const MARKS = 900;
/** Its text goes in so many messages. */
const MESSAGES = 3;
/** What the page says when marks of another answer have come. */
const MORE = 'more marks';
/** How long the page holds up everything in it then, so that the background ends meanwhile, in ms. */
const HOLD = 400;
/** Reading so much takes its time, with a new background for each message still more. In ms. */
const PATIENCE = { timeout: 120_000, interval: 200 };

/** Says so, and stands still, each time marks have come since it last did. */
function standStill(word: string, ms: number, all: number): void {
  let before = 0;
  const timer = setInterval(() => {
    const size = (CSS.highlights.get('fact-context') as Highlight | undefined)?.size ?? 0;
    if (size === before) return;
    before = size;
    console.log(word);
    const end = performance.now() + ms;
    while (performance.now() < end);
    if (size === all) clearInterval(timer);
  }, 1);
}

/** Opens the page and ends the background at once and whenever marks have come; answers how often. */
async function openAndEndBackground(stage: Stage): Promise<{ page: Page; ended: () => number }> {
  const { session } = stage;
  const page = await session.browser.newPage();
  let count = 0;
  let ending = Promise.resolve();
  const end = (): void => {
    count += 1;
    ending = ending.then(() => session.killBackground());
  };
  page.on('console', (message) => message.text() === MORE && end());
  await page.evaluateOnNewDocument(standStill, MORE, HOLD, MARKS);
  end();
  await page.goto(stage.url(PATH));
  return { page, ended: () => count };
}

describe('the background ends between the messages of a long page', () => {
  const stage = useStage();

  it('and every name is marked all the same', { timeout: 3 * PATIENCE.timeout }, async () => {
    const quiet = await stage.visit(PATH);
    await expect.poll(async () => (await readMarks(quiet)).length, PATIENCE).toBe(MARKS);
    const expected = await readMarks(quiet);
    await quiet.close();

    const { page, ended } = await openAndEndBackground(stage);
    await expect.poll(async () => (await readMarks(page)).length, PATIENCE).toBe(MARKS);

    expect(ended()).toBeGreaterThanOrEqual(MESSAGES);
    expect(await readMarks(page)).toEqual(expected);
    expect((await hoverMark(page, MARKS - 1)).name).toBe('Sir Keir Starmer');
  });
});
