import type { Frame, Page } from 'puppeteer-core';

/** A box in the viewport, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The frame in which cards are drawn, and where it is on its page. */
export interface ShownFrame {
  readonly frame: Frame;
  readonly box: Box;
}

/** How the addresses of the frames end: that of the card, and that of the pinned ones. */
const CARD = '/card.html';
const PINNED = '/card.html?pinned';

/** The frame on a page in which cards are drawn, whether one is shown or not; null: none is there. */
export async function cardFrame(page: Page, ending = CARD): Promise<Frame | null> {
  for (const frame of page.frames()) {
    if (frame !== page.mainFrame() && (await endsWith(frame, ending))) return frame;
  }
  return null;
}

/**
 * The frame while a reader can see it: what is under its middle is our element. null: no card is
 * shown.
 */
export async function shownFrame(page: Page): Promise<ShownFrame | null> {
  return await seenFrame(page, CARD);
}

/** The frame of the pinned cards, while a reader can see it; null: nobody is pinned. */
export async function pinnedFrame(page: Page): Promise<ShownFrame | null> {
  return await seenFrame(page, PINNED);
}

async function seenFrame(page: Page, ending: string): Promise<ShownFrame | null> {
  const frame = await cardFrame(page, ending);
  const element = await frame?.frameElement().catch(() => null);
  const box = await element?.boundingBox();
  // What is drawn ahead of time may lie, unseen, under a pinned one.
  const isOpen = await element?.evaluate((one) => one.closest(':popover-open') !== null);
  await element?.dispose();
  if (!frame || !box || !isOpen) return null;
  const isSeen = await page.evaluate(
    ({ x, y, width, height }) => {
      const middle = { x: x + width / 2, y: Math.min(y + height / 2, innerHeight - 1) };
      // A page's pictures may have the name of the method.
      const { elementFromPoint } = Document.prototype;
      return elementFromPoint.call(document, middle.x, middle.y)?.localName === 'fact-context-card';
    },
    { ...box },
  );
  return isSeen ? { frame, box } : null;
}

/** Firefox tells the driver of the frame's first address alone, which is blank: it is asked itself. */
async function endsWith(frame: Frame, ending: string): Promise<boolean> {
  if (frame.url().endsWith(ending)) return true;
  if (frame.url() !== 'about:blank') return false;
  return await frame.evaluate((end) => location.href.endsWith(end), ending).catch(() => false);
}
