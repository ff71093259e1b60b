import { describe, expect, it } from 'vitest';
import { hoverMark, rest } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { openArticle } from '../support/open-article';
import { htmlAsServed, htmlWithoutCard } from '../support/page-html';
import { PATIENCE } from '../support/patience';
import { pathOf, SAMPLES } from '../support/samples';
import { useStage } from '../support/stage';

/** Time for a mark too many to come late, in ms. */
const LATE = 500;

describe('marks', () => {
  const stage = useStage();

  it.each(SAMPLES)('are exactly the expected names of $article', async (sample) => {
    const page = await stage.visit(pathOf(sample));
    const expected = sample.marks.map(({ text }) => text);

    await expect.poll(() => readMarks(page), PATIENCE).toEqual(expected);
    await rest(LATE);

    expect(await readMarks(page)).toEqual(expected);
  });

  it.each(SAMPLES)('are, more quietly, the expected offices of $article', async (sample) => {
    const page = await openArticle(stage, sample);
    const expected = sample.roles.map(({ text }) => text);

    await expect.poll(() => readMarks(page, 'fact-context-role'), PATIENCE).toEqual(expected);

    for (const [at, { person }] of sample.roles.entries()) {
      const card = await hoverMark(page, at, 'fact-context-role');
      expect(card.name).toContain(sample.people[person]);
    }
  });

  it.each(SAMPLES)('leave the HTML of $article as it was, with a card open too', async (sample) => {
    const page = await stage.visit(pathOf(sample));
    await expect.poll(() => readMarks(page), PATIENCE).toHaveLength(sample.marks.length);

    expect(await htmlWithoutCard(page)).toBe(await htmlAsServed(page));

    await hoverMark(page, 0);
    expect(await htmlWithoutCard(page)).toBe(await htmlAsServed(page));
    expect((await page.$$('fact-context-card')).length).toBe(1);
  });

  it.each([
    ['fact-context-first', 'dotted'],
    ['fact-context-repeat', 'dotted'],
    ['fact-context-role', 'dashed'],
  ])('are underlined: %s, %s', async (kind, textDecorationStyle) => {
    const page = await stage.visit('/sample/article-1.html');
    await expect.poll(() => readMarks(page), PATIENCE).not.toEqual([]);

    const style = await page.evaluate((highlight) => {
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(
        document.querySelector('article p') as Element,
        `::highlight(${highlight})`,
      );
      return { textDecorationLine, textDecorationStyle };
    }, kind);

    expect(style).toEqual({ textDecorationLine: 'underline', textDecorationStyle });
  });
});
