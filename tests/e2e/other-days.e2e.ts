import { describe, expect, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { hoverMark, rest } from '../../cli/browser/hover';
import { CARD_TIMINGS } from '../../utils/card/hover-timings';
import { boxInCard, clickInCard, focusInCard } from '../support/card-controls';
import { openArticle } from '../support/open-article';
import { PATIENCE } from '../support/patience';
import { CHARTS } from '../support/samples';
import { say } from '../support/say';
import { useStage } from '../support/stage';

/** Marks of the first sample: "Sir Keir Starmer", "Donald Trump". */
const STARMER = 2;
const TRUMP = 3;
const SLIDER = 'input[type=range]';

describe('the line of years', () => {
  const stage = useStage();

  it('steps by key from change to change, and the whole card goes with it', async () => {
    const page = await openArticle(stage, CHARTS);
    await hoverMark(page, STARMER);

    await clickInCard(page, 'button', say('card_day_previous'));
    await expect.poll(async () => (await readCard(page))?.then?.date, PATIENCE).toBe('2024-07-05');
    const card = await readCard(page);
    expect(card?.then?.title).toBe(say('time_selected'));
    expect(card?.text).toContain('Took office this day');

    await clickInCard(page, SLIDER);
    await page.keyboard.press('Home');
    await expect.poll(async () => (await readCard(page))?.then?.date, PATIENCE).toBe('2008-01-01');
    // The knighthood came later.
    expect((await readCard(page))?.name).toBe('Keir Starmer');
    expect(await focusInCard(page)).toContain('2008');
  });

  it('goes back to the article’s day', async () => {
    const page = await openArticle(stage, CHARTS);
    await hoverMark(page, TRUMP);

    await clickInCard(page, 'button', say('card_day_next'));
    await expect
      .poll(async () => (await readCard(page))?.then?.date, PATIENCE)
      .not.toBe(CHARTS.published);
    await clickInCard(page, 'button', say('card_day_back'));

    await expect
      .poll(async () => (await readCard(page))?.then?.date, PATIENCE)
      .toBe(CHARTS.published);
    expect((await readCard(page))?.then?.title).toBe(say('time_then'));
  });

  it('follows the pointer, also where it slips off the card while pressed', async () => {
    const page = await openArticle(stage, CHARTS);
    await hoverMark(page, TRUMP);

    const { x, y, width, height } = await boxInCard(page, SLIDER);
    await page.mouse.move(x + width * 0.8, y + height / 2, { steps: 4 });
    await page.mouse.down();
    await page.mouse.move(x + 1, y + height / 2, { steps: 4 });
    await page.mouse.move(x - 200, y, { steps: 4 });
    await rest(CARD_TIMINGS.closeAfterMs + 300);
    expect((await readCard(page))?.then?.date).toBe('2017-01-20');
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
    await page.mouse.up();

    await expect
      .poll(async () => (await readCard(page))?.then?.date, PATIENCE)
      .toMatch(/^20(19|2\d)-/);
  });
});
