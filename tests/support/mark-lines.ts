import type { Page } from 'puppeteer-core';
import type { MarkKind } from '../../cli/browser/marks';
import { contrastOf, type Rgb } from './contrast';
import { type Picture, takePicture } from './picture';

/** What a mark adds to the pixels of its words. */
export interface MarkLine {
  /** WCAG's ratio that a good part of the line's length reaches against what is behind it. */
  readonly contrast: number;
  /** Share of the words' width that has a line of `LINE_CONTRAST` under it, 0 to 1. */
  readonly length: number;
  /** Its thickness, in pixels. */
  readonly thickness: number;
  /** From the baseline down to its first row, in pixels. */
  readonly offset: number;
  /** WCAG's ratio of the letters' strongest colour to the one that most of their box has. */
  readonly letters: number;
  /** How many pixels above the baseline are another colour than without the mark. */
  readonly changedInText: number;
}

/** WCAG 2.2, 1.4.11: what graphics need. */
export const LINE_CONTRAST = 3;

/** WCAG 2.2, 1.4.3: what text needs. */
export const TEXT_CONTRAST = 4.5;

/** Dots and dashes leave gaps: as much of the width as must have some, at least. */
const DRAWN = 0.4;

/** Rows below a name's box that its line may reach into, in pixels. */
const BELOW = 6;

/** A difference of two colours that a picture may have by chance, per channel. */
const NOISE = 4;

/** Where a text node of a mark stands, in the window. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
}

/**
 * Measures the lines of all marks of a kind, in the order of the document: it compares the page
 * with itself without marks.
 */
export async function measureLines(
  page: Page,
  kind: MarkKind | 'fact-context-active',
): Promise<readonly MarkLine[]> {
  const marks = await boxesOf(page, kind);
  const marked = await takePicture(page);
  const bare = await unmarked(page, takePicture);
  return marks.map((boxes) => lineOf(boxes, marked, bare));
}

/** Empties our highlights while `look` runs. */
async function unmarked<T>(page: Page, look: (page: Page) => Promise<T>): Promise<T> {
  const ranges = await page.evaluateHandle(() =>
    [...CSS.highlights].map(([name, highlight]) => {
      const all = [...highlight];
      highlight.clear();
      return [name, all] as const;
    }),
  );
  const seen = await look(page);
  await ranges.evaluate((all) => {
    for (const [name, some] of all) for (const range of some) CSS.highlights.get(name)?.add(range);
  });
  return seen;
}

function lineOf(boxes: readonly Box[], marked: Picture, bare: Picture): MarkLine {
  const columns: number[] = [];
  const rows = new Set<number>();
  let changedInText = 0;
  for (const box of boxes) {
    for (let x = Math.ceil(box.left); x < Math.floor(box.right); x += 1) {
      let best = 1;
      for (let y = Math.floor(box.top); y < box.bottom + BELOW; y += 1) {
        const [now, before] = [marked.at(x, y), bare.at(x, y)];
        if (now.every((value, at) => Math.abs(value - (before[at] ?? 0)) <= NOISE)) continue;
        if (y < box.baseline) changedInText += 1;
        else {
          const contrast = contrastOf(now, before);
          best = Math.max(best, contrast);
          if (contrast >= LINE_CONTRAST) rows.add(y - box.baseline);
        }
      }
      columns.push(best);
    }
  }
  columns.sort((a, b) => b - a);
  return {
    contrast: columns[Math.floor(columns.length * DRAWN)] ?? 1,
    length: columns.filter((best) => best >= LINE_CONTRAST).length / columns.length,
    thickness: rows.size,
    offset: Math.min(...rows),
    letters: Math.min(...boxes.map((box) => letterContrast(box, marked))),
    changedInText,
  };
}

function letterContrast({ left, right, top, baseline }: Box, marked: Picture): number {
  const seen = new Map<string, { colour: Rgb; count: number }>();
  for (let x = Math.ceil(left); x < Math.floor(right); x += 1) {
    for (let y = Math.ceil(top); y < baseline; y += 1) {
      const colour = marked.at(x, y);
      const { count } = seen.get(colour.join()) ?? { count: 0 };
      seen.set(colour.join(), { colour, count: count + 1 });
    }
  }
  const [ground, ...others] = [...seen.values()].sort((a, b) => b.count - a.count);
  return Math.max(1, ...others.map(({ colour }) => contrastOf(colour, ground?.colour ?? colour)));
}

async function boxesOf(page: Page, kind: string): Promise<readonly (readonly Box[])[]> {
  return await page.evaluate((highlight) => {
    const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const ranges = [...(CSS.highlights.get(highlight) ?? [])] as Range[];
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map((range) => {
      const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
      const boxes: {
        left: number;
        right: number;
        top: number;
        bottom: number;
        baseline: number;
      }[] = [];
      for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
        if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
        const part = document.createRange();
        part.selectNodeContents(node);
        if (node === range.startContainer) part.setStart(node, range.startOffset);
        if (node === range.endContainer) part.setEnd(node, range.endOffset);
        context.font = getComputedStyle(node.parentElement as Element).font;
        const ascent = context.measureText('x').fontBoundingBoxAscent;
        for (const { left, right, top, bottom } of part.getClientRects()) {
          boxes.push({ left, right, top, bottom, baseline: Math.round(top + ascent) });
        }
      }
      return boxes;
    });
  }, kind);
}
