import type { Page } from 'puppeteer-core';

/** A box in the viewport, in CSS pixels. */
interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box of a marked name's first line, by its place in the document. */
export async function markBox(page: Page, index: number): Promise<Edges> {
  const box = await page.evaluate((at) => {
    const ranges = [...(CSS.highlights.get('fact-context') ?? [])] as Range[];
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const line = ranges[at]?.getClientRects()[0];
    if (!line) return null;
    const { left, top, right, bottom } = line;
    return { left, top, right, bottom };
  }, index);
  if (!box) throw new Error(`There is no mark number ${index}`);
  return box;
}

/** Whether a mark is painted as the one whose card is open, be the card in sight or not. */
export async function hasActiveMark(page: Page): Promise<boolean> {
  return await page.evaluate(() => (CSS.highlights.get('fact-context-active')?.size ?? 0) > 0);
}
