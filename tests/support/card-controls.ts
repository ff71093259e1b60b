import type { Page } from 'puppeteer-core';
import { waitFor } from '../../cli/browser/wait-for';

/** A box in the viewport, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box of the visible part of the open card that the selector and text pick; waits for it. */
export async function boxInCard(page: Page, selector: string, text = ''): Promise<Box> {
  return await waitFor(`the card shows ${selector} "${text}"`, () =>
    page.evaluate(
      (wanted, words) => {
        const root = document.querySelector('fact-context-card')?.shadowRoot;
        const found = [...(root?.querySelectorAll<HTMLElement>(wanted) ?? [])].find((one) => {
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
    ),
  );
}

/** Clicks it with the mouse, in its middle. */
export async function clickInCard(page: Page, selector: string, text = ''): Promise<void> {
  const { x, y, width, height } = await boxInCard(page, selector, text);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** The text of the visible parts of the open card that the selector picks. */
export async function textsInCard(page: Page, selector: string): Promise<readonly string[]> {
  return await page.evaluate((wanted) => {
    const root = document.querySelector('fact-context-card')?.shadowRoot;
    return [...(root?.querySelectorAll<HTMLElement>(wanted) ?? [])]
      .filter((one) => one.checkVisibility())
      .map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());
  }, selector);
}

/** What the card's element in focus says to assistive technology; null where the focus is elsewhere. */
export async function focusInCard(page: Page): Promise<string | null> {
  return await page.evaluate(() => {
    const focused = document.querySelector('fact-context-card')?.shadowRoot?.activeElement;
    if (!focused) return null;
    const said = focused.getAttribute('aria-valuetext') ?? focused.getAttribute('aria-label');
    return (said ?? focused.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}
