import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { hoverMark, pointAtMark, rest } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { CARD_TIMINGS } from '../../utils/card/hover-timings';
import { focusInCard } from '../support/card-controls';
import { hasActiveMark } from '../support/highlights';
import { PATIENCE } from '../support/patience';
import type { Stage } from '../support/stage';
import { useStage } from '../support/stage';
import { startWalk } from '../support/walk';

/** The names of the page with a link: text, a link, text. */
const NAMES = ['Sir Keir Starmer', 'Kamala Harris', 'Sir Keir'];
const PLAIN = 0;
const LINKED = 1;
/** Longer than anything takes that is going to open, in ms. */
const LONG_ENOUGH = CARD_TIMINGS.openAfterMs + 400;

async function openLinks(stage: Stage): Promise<Page> {
  const page = await stage.visit('/pages/links.html');
  await expect.poll(() => readMarks(page), PATIENCE).toEqual(NAMES);
  return page;
}

const nameShown = async (page: Page) => (await readCard(page))?.name ?? null;

describe('a click on a name', () => {
  const stage = useStage();

  it('opens its card', async () => {
    const page = await openLinks(stage);
    const { x, y } = await pointAtMark(page, PLAIN);
    await page.mouse.click(x, y);
    await expect.poll(() => nameShown(page), PATIENCE).toBe('Sir Keir Starmer');
  });

  it('leaves the card open that is', async () => {
    const page = await openLinks(stage);
    await hoverMark(page, PLAIN);
    const { x, y } = await pointAtMark(page, PLAIN);
    await page.mouse.click(x, y);
    await rest(LONG_ENOUGH);
    expect(await nameShown(page)).toBe('Sir Keir Starmer');
  });

  it('follows the link it is on, and opens nothing', async () => {
    const page = await openLinks(stage);
    const { x, y } = await pointAtMark(page, LINKED);
    await page.mouse.click(x, y);
    expect(await page.evaluate(() => location.hash)).toBe('#lamp');
    await rest(LONG_ENOUGH);
    expect(await hasActiveMark(page)).toBe(false);
  });

  it('opens nothing when a script makes it up', async () => {
    const page = await openLinks(stage);
    const { x, y } = await pointAtMark(page, PLAIN);
    await page.mouse.move(3, 3);
    await page.evaluate(
      (clientX, clientY) => {
        const how = { bubbles: true, composed: true, clientX, clientY };
        const target = document.elementFromPoint(clientX, clientY) as Element;
        target.dispatchEvent(new PointerEvent('pointerdown', how));
        target.dispatchEvent(new MouseEvent('click', how));
      },
      x,
      y,
    );
    await rest(LONG_ENOUGH);
    expect(await hasActiveMark(page)).toBe(false);
  });
});

describe('the card that is not shown yet', () => {
  const stage = useStage();

  it('is in nobody’s way', async () => {
    const page = await openLinks(stage);
    await pointAtMark(page, PLAIN);
    await expect.poll(() => page.$('fact-context-card'), PATIENCE).not.toBeNull();

    const inCorner = await page.evaluate(() => document.elementFromPoint(3, 3)?.localName);
    expect(inCorner).toBe('html');
  });
});

describe('the walk from name to name by keyboard', () => {
  const stage = useStage();
  const focusedTag = (page: Page) => page.evaluate(() => document.activeElement?.localName);

  it('takes the focus from the first step on, and gives it back after the last name', async () => {
    const page = await openLinks(stage);
    const next = await startWalk(stage, page);
    await page.evaluate(() => document.querySelector('a')?.focus());

    for (const name of ['Sir Keir Starmer', 'Kamala Harris', 'Sir Keir Starmer']) {
      expect(await next()).toBe(true);
      await expect.poll(() => focusInCard(page), PATIENCE).toContain(name);
    }
    expect(await next()).toBe(false);
    await expect.poll(() => readCard(page), PATIENCE).toBeNull();
    expect(await focusedTag(page)).toBe('a');

    expect(await next()).toBe(true);
    await expect.poll(() => focusInCard(page), PATIENCE).toBe('Sir Keir Starmer');
    await expect.poll(() => page.evaluate(() => scrollY), PATIENCE).toBe(0);
  });

  it.each([
    ['Shift+Tab before its first button', true],
    ['Tab behind its last button', false],
  ])('leads back into the page by %s', async (_, isBack) => {
    const page = await openLinks(stage);
    const next = await startWalk(stage, page);
    await page.evaluate(() => document.querySelector('a')?.focus());
    await next();
    await expect.poll(() => focusInCard(page), PATIENCE).toBe('Sir Keir Starmer');

    if (isBack) await page.keyboard.down('Shift');
    for (let presses = 0; presses < 40 && (await readCard(page)) !== null; presses++) {
      await page.keyboard.press('Tab');
      await rest(50);
    }
    if (isBack) await page.keyboard.up('Shift');

    expect(await readCard(page)).toBeNull();
    expect(await focusedTag(page)).toBe('a');
  });
});
