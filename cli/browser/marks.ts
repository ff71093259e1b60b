import type { Page } from 'puppeteer-core';

/** A place in the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The highlight of names, that of offices that stand for somebody, or that of an open card's mark. */
export type MarkKind = 'fact-context' | 'fact-context-role' | 'fact-context-active';

/** The texts of a page's marked names, in the order of the document, as the page itself sees them. */
export async function readMarks(
  page: Page,
  kind: MarkKind = 'fact-context',
): Promise<readonly string[]> {
  return await page.evaluate((highlight) => {
    const ranges = [...(CSS.highlights.get(highlight) ?? [])] as Range[];
    // In shadow roots they have no order but that in which they are seen; letters of a line may differ in height.
    const order = (a: Range, b: Range) => {
      const isOneTree = a.startContainer.getRootNode() === b.startContainer.getRootNode();
      if (isOneTree) return a.compareBoundaryPoints(Range.START_TO_START, b);
      const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
      return one.bottom < other.top ? -1 : one.top > other.bottom ? 1 : one.left - other.left;
    };
    return ranges.sort(order).map((range) => range.toString().replace(/\s+/g, ' '));
  }, kind);
}

/** Scrolls a mark to the middle of the window; answers with the middle of its first line. */
export async function bringMarkIntoView(
  page: Page,
  index: number,
  kind: MarkKind = 'fact-context',
): Promise<Point> {
  const point = await page.evaluate(
    async (at, highlight) => {
      const ranges = [...(CSS.highlights.get(highlight) ?? [])] as Range[];
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const range = ranges[at];
      if (!range) return null;
      const { top, height } = range.getBoundingClientRect();
      scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const box = range.getClientRects()[0];
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    },
    index,
    kind,
  );
  if (!point) throw new Error(`There is no mark number ${index}, or it cannot be seen`);
  return point;
}
