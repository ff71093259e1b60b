import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { hoverMark } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { hasActiveMark } from '../support/highlights';
import { openArticle } from '../support/open-article';
import { htmlAsServed } from '../support/page-html';
import { PATIENCE } from '../support/patience';
import { CHARTS } from '../support/samples';
import { useStage } from '../support/stage';

/** Marks of the first sample: "Sir Keir Starmer", "Donald Trump" of one sentence. */
const STARMER = 2;
const TRUMP = 3;
const EXPECTED = CHARTS.marks.map(({ text }) => text);

/** What a page does to our highlights, run in it. */
const MEDDLING: Readonly<Record<string, () => void>> = {
  'clears the registry': () => CSS.highlights.clear(),
  'deletes a highlight': () => void CSS.highlights.delete('fact-context'),
  'replaces a highlight': () => void CSS.highlights.set('fact-context', new Highlight()),
  'takes all ranges out': () => CSS.highlights.get('fact-context')?.clear(),
  'takes one range out and adds another': () => {
    const ours = CSS.highlights.get('fact-context') as Highlight;
    ours.delete([...ours][0] as AbstractRange);
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('h2') as Element);
    ours.add(range);
  },
};

describe('a page that meddles with the marks', () => {
  const stage = useStage();

  it('cannot have a name open the card of somebody else', async () => {
    const page = await openArticle(stage, CHARTS);
    await page.evaluate(() => {
      const ranges = [...(CSS.highlights.get('fact-context') ?? [])] as Range[];
      const named = (name: string) => ranges.find((range) => range.toString() === name) as Range;
      const [starmer, trump] = [named('Sir Keir Starmer'), named('Donald Trump')];
      starmer.setEnd(trump.endContainer, trump.endOffset);
      starmer.setStart(trump.startContainer, trump.startOffset);
    });

    // The moved range now sorts with Trump's; its own place in the order is free.
    const { x, y } = await page.evaluate(() => {
      const ranges = [...(CSS.highlights.get('fact-context') ?? [])] as Range[];
      const trump = ranges.find((range) => range.toString() === 'Donald Trump') as Range;
      const box = trump.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    await page.mouse.move(x - 9, y);
    await page.mouse.move(x, y);

    await expect.poll(async () => (await readCard(page))?.name, PATIENCE).toBe('Donald Trump');
    await expect.poll(() => readMarks(page), PATIENCE).toEqual(EXPECTED);
    expect((await hoverMark(page, STARMER)).name).toBe('Sir Keir Starmer');
  });

  it.each(Object.entries(MEDDLING))('has them back when it %s', async (_, meddle) => {
    const page = await openArticle(stage, CHARTS);
    await page.evaluate(meddle);
    expect(await readMarks(page)).not.toEqual(EXPECTED);

    await page.mouse.move(20, 20, { steps: 3 });

    await expect.poll(() => readMarks(page), PATIENCE).toEqual(EXPECTED);
    expect((await hoverMark(page, TRUMP)).name).toBe('Donald Trump');
  });
});

/** Writes the page's own HTML into it anew, as old scripts do. */
async function writeAnew(page: Page): Promise<void> {
  const html = await htmlAsServed(page);
  await page.evaluate((text) => {
    document.open();
    document.write(text);
    document.close();
  }, html);
  await page.mouse.move(3, 3);
  await expect.poll(() => readMarks(page), PATIENCE).toEqual(EXPECTED);
}

describe('a page that is written anew', () => {
  const stage = useStage();

  it('has marks that open cards', async () => {
    const page = await openArticle(stage, CHARTS);
    await writeAnew(page);
    expect((await hoverMark(page, STARMER)).name).toBe('Sir Keir Starmer');
  });

  it('has them after a card has been open, too, and Esc closes one', async () => {
    const page = await openArticle(stage, CHARTS);
    await hoverMark(page, STARMER);
    await writeAnew(page);
    await expect.poll(() => readCard(page), PATIENCE).toBeNull();
    expect((await hoverMark(page, TRUMP)).name).toBe('Donald Trump');
    await page.keyboard.press('Escape');
    await expect.poll(() => readCard(page), PATIENCE).toBeNull();
  });
});

describe('a page that takes the card away', () => {
  const stage = useStage();

  it('has closed it, and the next name opens one again', async () => {
    const page = await openArticle(stage, CHARTS);
    await hoverMark(page, STARMER);
    expect(await hasActiveMark(page)).toBe(true);

    await page.evaluate(() => document.querySelector('fact-context-card')?.remove());

    await expect.poll(() => hasActiveMark(page), PATIENCE).toBe(false);
    expect((await hoverMark(page, TRUMP)).name).toBe('Donald Trump');
  });
});
