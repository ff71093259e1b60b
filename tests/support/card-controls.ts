import type { Page } from 'puppeteer-core';
import { type Box, shownFrame } from '../../cli/browser/card-frame';
import { waitFor } from '../../cli/browser/wait-for';

/** The box of the open card on its page; waits for a card. */
export async function cardBox(page: Page): Promise<Box> {
  return (await waitFor('a card is shown', () => shownFrame(page))).box;
}

/** The box of the visible part of the open card that the selector and text pick; waits for it. */
export async function boxInCard(page: Page, selector: string, text = ''): Promise<Box> {
  return await waitFor(`the card shows ${selector} "${text}"`, async () => {
    const shown = await shownFrame(page);
    const box = await shown?.frame.evaluate(
      (wanted, words) => {
        const found = [...document.querySelectorAll<HTMLElement>(wanted)].find((one) => {
          const name = one.getAttribute('aria-label') ?? one.textContent ?? '';
          return one.checkVisibility() && name.replace(/\s+/g, ' ').includes(words);
        });
        if (!found) return null;
        // What lies below the fold of the card is scrolled to, as a reader would.
        found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { x, y, width, height } = found.getBoundingClientRect();
        return { x, y, width, height };
      },
      selector,
      text,
    );
    return shown && box && { ...box, x: shown.box.x + box.x, y: shown.box.y + box.y };
  });
}

/** Clicks it with the mouse, in its middle. */
export async function clickInCard(page: Page, selector: string, text = ''): Promise<void> {
  const { x, y, width, height } = await boxInCard(page, selector, text);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** The text of the visible parts of the open card that the selector picks. */
export async function textsInCard(page: Page, selector: string): Promise<readonly string[]> {
  const shown = await shownFrame(page);
  const texts = await shown?.frame.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>(wanted)]
        .filter((one) => one.checkVisibility())
        .map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()),
    selector,
  );
  return texts ?? [];
}

/** The card's element in focus as assistive technology is told; null where the focus is elsewhere. */
export async function focusInCard(page: Page): Promise<string | null> {
  const isThere = await page.evaluate(
    () => document.activeElement?.localName === 'fact-context-card',
  );
  const shown = isThere ? await shownFrame(page) : null;
  const said = await shown?.frame.evaluate(() => {
    const { activeElement: focused } = document;
    if (!focused || focused === document.body) return null;
    const words = focused.getAttribute('aria-valuetext') ?? focused.getAttribute('aria-label');
    return (words ?? focused.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
  return said ?? null;
}
