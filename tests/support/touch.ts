import type { Page } from 'puppeteer-core';
import { readCard, type ShownCard } from '../../cli/browser/card';
import { bringMarkIntoView, type Point } from '../../cli/browser/marks';
import { waitFor } from '../../cli/browser/wait-for';

/** A phone held upright, in CSS pixels. */
export const PHONE = { width: 390, height: 700 };

/** Makes a page's window as large as a phone's. */
export async function onPhone(page: Page): Promise<void> {
  await page.setViewport({ ...PHONE, hasTouch: page.browser().process() !== null });
}

/** Where a mark is, in the upper third of the window, where no sheet lies over it. */
export async function markPoint(page: Page, index: number): Promise<Point> {
  return await bringMarkIntoView(page, index);
}

/** Holds a finger on a mark until its card is open; then lifts it. */
export async function longPress(page: Page, index: number): Promise<ShownCard> {
  const { x, y } = await markPoint(page, index);
  const touch = await page.touchscreen.touchStart(x, y);
  try {
    return await waitFor(`a long press opens mark number ${index}`, () => readCard(page));
  } finally {
    await touch.end();
  }
}

/** Drags a finger from one place to another, with a pause at the end if it is not flung. */
export async function dragFinger(page: Page, from: Point, to: Point): Promise<void> {
  const steps = 8;
  const touch = await page.touchscreen.touchStart(from.x, from.y);
  for (let step = 1; step <= steps; step += 1) {
    const share = step / steps;
    await touch.move(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
  }
  await touch.end();
}
