import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { shownFrame } from '../../cli/browser/card-frame';
import { hoverMark, movePointer, rest } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { CARD_TIMINGS } from '../../utils/card/hover-timings';
import { boxInCard, cardBox } from '../support/card-controls';
import { openArticle } from '../support/open-article';
import { PATIENCE } from '../support/patience';
import { CHARTS, pathOf } from '../support/samples';
import { useStage } from '../support/stage';

/** "Sir Keir Starmer" in the first sample. */
const STARMER = 2;
/** Longer than scrolling takes, in ms. */
const A_WHILE = 500;

const scrolled = (page: Page) => page.evaluate(() => scrollY);
const style = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = document.createElement('style');
    sheet.textContent = text;
    document.head.append(sheet);
  }, css);

describe('what cards of others were blamed for', () => {
  const stage = useStage();

  it('a wheel over the card scrolls the card, and not the page at its end', async () => {
    const page = await openArticle(stage, CHARTS);
    await style(page, 'body { padding-block-end: 3000px }');
    await hoverMark(page, STARMER);
    const { x, y, width, height } = await cardBox(page);
    const before = await scrolled(page);
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });

    for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel({ deltaY: 600 });
    await rest(A_WHILE);

    expect(await scrolled(page)).toBe(before);
    const frame = (await shownFrame(page))?.frame;
    const inside = await frame?.evaluate(
      () => document.querySelector('[role=dialog]')?.scrollTop ?? 0,
    );
    expect(inside).toBeGreaterThan(0);
  });

  it('a wheel beside the card scrolls the page though a card has just opened', async () => {
    const page = await openArticle(stage, CHARTS);
    await style(page, 'body { padding-block-end: 3000px }');
    await hoverMark(page, STARMER);
    const before = await scrolled(page);

    await page.mouse.wheel({ deltaY: 200 });

    await expect.poll(() => scrolled(page), PATIENCE).toBe(before + 200);
  });

  it('a name broken over two lines opens from both', async () => {
    const page = await openArticle(stage, CHARTS);
    await style(page, 'article { max-inline-size: 60px !important; margin-block-end: 3000px }');
    await rest(A_WHILE);
    const lines = await page.evaluate((index) => {
      const ranges = [...(CSS.highlights.get('fact-context') ?? [])] as Range[];
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const range = ranges[index] as Range;
      scrollBy({ top: range.getBoundingClientRect().top - 300, behavior: 'instant' });
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({
        x: x + width / 2,
        y: y + height / 2,
      }));
    }, STARMER);
    expect(new Set(lines.map(({ y }) => y)).size).toBeGreaterThan(1);
    for (const line of [lines[0], lines.at(-1)]) {
      await page.mouse.move(900, 30, { steps: 3 });
      await rest(CARD_TIMINGS.closeAfterMs + A_WHILE);
      await movePointer(page, line ?? { x: 0, y: 0 });
      await expect
        .poll(async () => (await readCard(page))?.name, PATIENCE)
        .toBe('Sir Keir Starmer');
    }
  });

  it('a page that undoes all styles leaves the card its own', async () => {
    const page = await openArticle(stage, CHARTS);
    // High enough for the whole card, wherever the name then stands.
    await page.setViewport({ width: 1000, height: 1500 });
    await hoverMark(page, STARMER);
    const before = await cardBox(page);
    const name = await boxInCard(page, '.fc-name');

    await style(page, 'html { font-size: 10px } * { all: unset !important }');

    // Where it stands follows the name; how it looks is its own.
    const { width, height } = await cardBox(page);
    expect([width, height]).toEqual([before.width, before.height]);
    expect((await boxInCard(page, '.fc-name')).height).toBe(name.height);
  });

  it('a page that comes back from the browser’s cache has its marks and cards', async () => {
    const page = await openArticle(stage, CHARTS);
    await page.goto(stage.url('/pages/no-article.html'));
    await page.goBack({ waitUntil: 'load' });

    await expect.poll(() => readMarks(page), PATIENCE).toHaveLength(CHARTS.marks.length);
    expect((await hoverMark(page, STARMER)).name).toBe('Sir Keir Starmer');
  });

  it.each([
    ['a narrow window', 320, 640],
    ['a window at twice the zoom', 640, 400],
  ])('%s has the card whole within it', async (_, width, height) => {
    const page = await stage.visit(pathOf(CHARTS));
    await page.setViewport({ width, height });
    await expect.poll(() => readMarks(page), PATIENCE).toHaveLength(CHARTS.marks.length);
    await hoverMark(page, STARMER);

    const box = await cardBox(page);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    expect((await readCard(page))?.then?.roles.length).toBeGreaterThan(0);
  });
});
