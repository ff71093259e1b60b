import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { hoverMark } from '../../cli/browser/hover';
import { type MarkKind, readMarks } from '../../cli/browser/marks';
import { rgbOf } from '../support/contrast';
import { PATIENCE } from '../support/patience';
import { hasColour, inkOnBlank, type Picture } from '../support/picture';
import { pictureOfPrint } from '../support/printed';
import { useStage } from '../support/stage';

/** How many marks of each kind the page has. */
const MARKS: readonly (readonly [MarkKind, number])[] = [
  ['fact-context', 3],
  ['fact-context-role', 1],
];

/** Has the bar that the page ends with. */
const isWhole = (sheet: Picture): boolean => hasColour(sheet, rgbOf('#5b1636'));

/** Takes away what the page has of us, while the pointer rests and so brings nothing back. */
async function takeAllAway(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect.poll(() => readCard(page), PATIENCE).toBeNull();
  await page.evaluate(() => {
    for (const [, highlight] of CSS.highlights) highlight.clear();
    document.querySelector('fact-context-card')?.remove();
  });
}

describe('a page that is printed', () => {
  const stage = useStage();

  it('has no line and no card on its paper, with marks and an open card on the screen', async () => {
    const page = await stage.visit('/pages/printed.html');
    for (const [kind, number] of MARKS) {
      await expect.poll(() => readMarks(page, kind), PATIENCE).toHaveLength(number);
    }
    await hoverMark(page, 1);

    const printed = await pictureOfPrint(page, isWhole);
    expect(await readCard(page), 'the card is open still').not.toBeNull();
    await takeAllAway(page);
    const bare = await pictureOfPrint(page, isWhole);
    expect(await readMarks(page), 'marks are still away').toEqual([]);
    await page.addStyleTag({ content: 'h1 { text-decoration: underline dotted 2px }' });
    const lined = await pictureOfPrint(page, isWhole);

    expect(inkOnBlank(lined, bare), 'one line that is printed').toBeGreaterThan(0);
    // Letters may stand a fraction of a pixel elsewhere: Chromium sets marked words apart.
    expect(inkOnBlank(printed, bare)).toBe(0);
  });
});
