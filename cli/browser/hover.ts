import type { Page } from 'puppeteer-core';
import { readCard, type ShownCard } from './card';
import { bringMarkIntoView, type MarkKind, type Point } from './marks';
import { waitFor } from './wait-for';

/** Longer than the time after a scroll in which nothing opens, in ms. */
const AFTER_SCROLL = 150;

/** Lets the page rest, in ms. */
export const rest = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Moves the pointer as a hand does: over several places, and then not at all. */
export async function movePointer(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x - 12, y - 3);
  await page.mouse.move(x - 4, y - 1);
  await page.mouse.move(x, y);
}

/** Closes the card, if one is open, by the shortest way. */
async function closeCard(page: Page): Promise<void> {
  if ((await readCard(page)) === null) return;
  await page.keyboard.press('Escape');
  await waitFor('the card has closed', async () => (await readCard(page)) === null);
}

/** Moves the pointer onto a mark, by its place in the document; answers where it rests. */
export async function pointAtMark(page: Page, index: number, kind?: MarkKind): Promise<Point> {
  const point = await bringMarkIntoView(page, index, kind);
  await rest(AFTER_SCROLL);
  await movePointer(page, point);
  return point;
}

/** Rests the pointer on a mark, after closing any card, and answers with the card that opens. */
export async function hoverMark(page: Page, index: number, kind?: MarkKind): Promise<ShownCard> {
  await closeCard(page);
  await pointAtMark(page, index, kind);
  return await waitFor(`the card of mark number ${index} is open`, () => readCard(page));
}
