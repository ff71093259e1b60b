import type { Page } from 'puppeteer-core';
import { type Box, pinnedFrame } from '../../cli/browser/card-frame';
import { hoverMark } from '../../cli/browser/hover';
import type { Point } from '../../cli/browser/marks';
import { waitFor } from '../../cli/browser/wait-for';
import { clickInCard, focusInCard } from './card-controls';

/** The pinned cards, as a reader sees them. */
export interface Pinned {
  /** Where they are on the page. */
  readonly box: Box;
  /** In the order in which they stand. */
  readonly names: readonly string[];
  /** The upper edges of each person's rows, by what a row is about, in the frame. */
  readonly rows: Readonly<Record<string, readonly number[]>>;
  readonly text: string;
  /** What was last said to those who listen. */
  readonly said: string;
}

/** What is pinned on a page; null: nobody is. */
export async function readPinned(page: Page): Promise<Pinned | null> {
  const shown = await pinnedFrame(page);
  const seen = await shown?.frame.evaluate(() => {
    const region = document.querySelector<HTMLElement>('[role=region]');
    if (!region) return null;
    const topsOf = (kind: string | undefined) =>
      [...region.querySelectorAll(`[data-when="${kind}"] > :is(td, dd)`)].map((cell) =>
        Math.round(cell.getBoundingClientRect().top),
      );
    const kinds = [...region.querySelectorAll<HTMLElement>('[data-when]')].map(
      ({ dataset }) => dataset.when,
    );
    return {
      names: [...region.querySelectorAll('.fc-view:not([hidden]) h2, .fc-compare h2')].map((name) =>
        (name.textContent ?? '').trim(),
      ),
      rows: Object.fromEntries(kinds.map((kind) => [kind, topsOf(kind)])),
      text: region.innerText,
      said: document.querySelector('[role=status].fc-unseen')?.textContent ?? '',
    };
  });
  return shown && seen ? { ...seen, box: shown.box } : null;
}

/** Hovers a mark, and pins whoever its card is of by the card's button; answers when it is seen. */
export async function pinMark(page: Page, index: number): Promise<Pinned> {
  const { name } = await hoverMark(page, index);
  await clickInCard(page, '[aria-label="Pin"]');
  return await waitFor(`${name} is pinned`, async () => {
    const pinned = await readPinned(page);
    return pinned?.names.includes(name) ? pinned : null;
  });
}

/** The middle of the part of the pinned cards that the selector and text pick. */
export async function pointInPinned(page: Page, selector: string, text = ''): Promise<Point> {
  return await waitFor(`pinned is ${selector} "${text}"`, async () => {
    const shown = await pinnedFrame(page);
    const at = await shown?.frame.evaluate(
      (wanted, words) => {
        const found = [...document.querySelectorAll<HTMLElement>(wanted)].find((one) =>
          (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(words),
        );
        const box = found?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      selector,
      text,
    );
    return shown && at && { x: shown.box.x + at.x, y: shown.box.y + at.y };
  });
}

/** Presses it with the mouse. */
export async function clickInPinned(page: Page, selector: string, text = ''): Promise<void> {
  const { x, y } = await pointInPinned(page, selector, text);
  await page.mouse.move(x, y, { steps: 3 });
  await page.mouse.click(x, y);
}

/**
 * Steps a driver's pointer drags in, in pixels. What leaves a frame that has not followed yet is told to
 * the page instead, the last step too: a driver has no hold of the pointer as a hand has.
 */
export const DRAG_STEP_PX = 8;

/** Drags the pinned cards by a part of them, as far as this. */
export async function dragPinned(page: Page, selector: string, way: Point): Promise<void> {
  const { x, y } = await pointInPinned(page, selector);
  // A frame that has just come is told of the pointer a moment later.
  await waitFor('the pointer is on it', async () => {
    await page.mouse.move(x, y, { steps: 2 });
    const shown = await pinnedFrame(page);
    return await shown?.frame.evaluate(
      (part) => document.querySelector(`${part}:hover`) !== null,
      selector,
    );
  });
  await page.mouse.down();
  await page.mouse.move(x + way.x, y + way.y, {
    steps: Math.ceil(Math.hypot(way.x, way.y) / DRAG_STEP_PX),
  });
  await page.mouse.up();
}

/** The pinned cards' element in focus as assistive technology is told; null where the focus is elsewhere. */
export async function focusInPinned(page: Page): Promise<string | null> {
  const shown = await pinnedFrame(page);
  const said = await shown?.frame.evaluate(() => {
    const { activeElement: focused } = document;
    if (!document.hasFocus() || !focused || focused === document.body) return null;
    return (focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim();
  });
  return said ?? null;
}

/** Presses the key that pins in the card that has just been asked for. */
export async function pinByKey(page: Page, name: string): Promise<void> {
  await waitFor(`the card of ${name} has the focus`, async () =>
    (await focusInCard(page))?.includes(name),
  );
  await page.keyboard.press('p');
}
