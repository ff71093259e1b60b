import { describe, expect, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { hoverMark, movePointer, pointAtMark, rest } from '../../cli/browser/hover';
import { bringMarkIntoView } from '../../cli/browser/marks';
import { CARD_TIMINGS } from '../../utils/card/hover-timings';
import { cardBox } from '../support/card-controls';
import { openArticle } from '../support/open-article';
import { PATIENCE } from '../support/patience';
import { CHARTS } from '../support/samples';
import { useStage } from '../support/stage';

/** Longer than anything takes that is going to open, in ms. */
const LONG_ENOUGH = CARD_TIMINGS.openAfterMs + 400;
/** A mark in the middle of the first sample: "Kamala Harris". */
const MIDDLE = 8;

describe('the card opens and closes', () => {
  const stage = useStage();

  it('after the pointer has rested on a name, and not before', async () => {
    const page = await openArticle(stage, CHARTS);

    const { x, y } = await bringMarkIntoView(page, MIDDLE);
    await rest(CARD_TIMINGS.quietAfterScrollMs + 50);
    const start = performance.now();
    await movePointer(page, { x, y });
    await expect.poll(() => readCard(page), PATIENCE).not.toBeNull();

    expect(performance.now() - start).toBeGreaterThanOrEqual(CARD_TIMINGS.openAfterMs - 20);
  });

  it('never for a pointer that only passes over names', async () => {
    const page = await openArticle(stage, CHARTS);

    const { x, y } = await pointAtMark(page, MIDDLE);
    await page.mouse.move(x, y + 300, { steps: 5 });
    await page.mouse.move(3, 3);
    await rest(LONG_ENOUGH);

    expect(await readCard(page)).toBeNull();
  });

  it('when the pointer leaves a name and comes back at once', async () => {
    const page = await openArticle(stage, CHARTS);

    const point = await pointAtMark(page, MIDDLE);
    await page.mouse.move(3, 3);
    await movePointer(page, point);

    await expect.poll(() => readCard(page), PATIENCE).not.toBeNull();
  });

  it('closes when the pointer goes away', async () => {
    const page = await openArticle(stage, CHARTS);
    await hoverMark(page, MIDDLE);

    await page.mouse.move(3, 3);

    await expect.poll(() => readCard(page), PATIENCE).toBeNull();
  });

  it('closes on Esc, and stays closed while the pointer stays', async () => {
    const page = await openArticle(stage, CHARTS);
    await hoverMark(page, MIDDLE);

    await page.keyboard.press('Escape');
    await expect.poll(() => readCard(page), PATIENCE).toBeNull();
    await rest(LONG_ENOUGH);

    expect(await readCard(page)).toBeNull();
  });

  it('leaves Esc to the page while no card is open', async () => {
    const page = await openArticle(stage, CHARTS);
    await page.evaluate(() => {
      addEventListener('keydown', (event) => {
        document.title = `${event.key}, ${event.defaultPrevented}`;
      });
    });

    await page.keyboard.press('Escape');

    await expect.poll(() => page.title(), PATIENCE).toBe('Escape, false');
  });

  it('stays while the pointer is on it', async () => {
    const page = await openArticle(stage, CHARTS);
    await hoverMark(page, MIDDLE);

    const { x, y, width, height } = await cardBox(page);
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 8 });
    await rest(CARD_TIMINGS.closeAfterMs + 400);

    expect((await readCard(page))?.name).toContain('Kamala Harris');
  });

  it('inside the window, clear of the name, wherever the name is', async () => {
    const page = await openArticle(stage, CHARTS);
    const { height: windowHeight } = page.viewport() ?? { height: 0 };

    for (const index of [0, MIDDLE, CHARTS.marks.length - 1]) {
      await hoverMark(page, index);
      const { y } = await bringMarkIntoView(page, index);
      const { y: top, height } = await cardBox(page);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top + height).toBeLessThanOrEqual(windowHeight);
      expect(y < top || y > top + height, `the name at ${y} is covered`).toBe(true);
    }
  });

  it('never from the wheel under a still pointer', async () => {
    const page = await openArticle(stage, CHARTS);
    const { x, y } = await bringMarkIntoView(page, MIDDLE);
    // The pointer waits where the name will be when the page has moved up.
    const way = 160;
    await page.evaluate((distance) => scrollBy({ top: -distance, behavior: 'instant' }), way);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await rest(CARD_TIMINGS.quietAfterScrollMs + 50);
    const before = await page.evaluate(() => scrollY);

    await page.mouse.wheel({ deltaY: way });
    await expect.poll(() => page.evaluate(() => scrollY), PATIENCE).toBe(before + way);
    await rest(LONG_ENOUGH);
    expect(await readCard(page)).toBeNull();

    // The name is there: a real move opens its card.
    await page.mouse.move(x + 1, y);
    await expect.poll(() => readCard(page), PATIENCE).not.toBeNull();
  });
});
