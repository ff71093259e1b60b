import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { hoverMark } from '../../cli/browser/hover';
import { violationsOf } from '../support/axe';
import { press } from '../support/controls';
import { giveDay } from '../support/give-day';
import { openArticle } from '../support/open-article';
import { PATIENCE } from '../support/patience';
import { openPopup } from '../support/popup';
import { CHARTS } from '../support/samples';
import { say } from '../support/say';
import { useStage } from '../support/stage';

const STARMER = 2;
/** Before Starmer held the office of the article's own day. */
const EARLIER = '2024-03-01';

const dayOnCard = async (article: Page) => {
  await article.bringToFront();
  await article.mouse.move(1, 1);
  await hoverMark(article, STARMER);
  return (await readCard(article))?.then?.date;
};

describe('the day of an article', () => {
  const stage = useStage();

  it('is set in the popup, counts at once and on the next visit, and is taken back', async () => {
    const article = await openArticle(stage, CHARTS);
    const popup = await openPopup(stage);
    await giveDay(popup, EARLIER);
    await expect
      .poll(() => popup.evaluate(() => document.body.textContent), PATIENCE)
      .toContain(say('day_by_reader'));
    expect(await violationsOf(popup)).toEqual([]);

    await expect.poll(() => dayOnCard(article), PATIENCE).toBe(EARLIER);
    expect((await readCard(article))?.text).toContain(say('day_by_reader'));

    const again = await openArticle(stage, CHARTS);
    await expect.poll(() => dayOnCard(again), PATIENCE).toBe(EARLIER);

    const popupAgain = await openPopup(stage);
    await press(popupAgain, say('popup_day_undo'));
    await expect
      .poll(() => popupAgain.evaluate(() => document.body.textContent), PATIENCE)
      .not.toContain(say('day_by_reader'));
    await expect.poll(() => dayOnCard(again), PATIENCE).toBe(CHARTS.published);
    expect((await readCard(again))?.text).not.toContain(say('day_by_reader'));
  });
});
