import { describe, expect, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { hoverMark, movePointer, rest } from '../../cli/browser/hover';
import { bringMarkIntoView, readMarks } from '../../cli/browser/marks';
import { press } from '../support/controls';
import { openArticle } from '../support/open-article';
import { PATIENCE } from '../support/patience';
import { openPopup } from '../support/popup';
import { CHARTS, pathOf } from '../support/samples';
import { say } from '../support/say';
import { useStage } from '../support/stage';

const SWITCH = say('popup_site_switch', { host: '127.0.0.1' });
/** Longer than a card takes to open, in ms. */
const LONG_ENOUGH = 1_000;

describe('a site', () => {
  const stage = useStage();

  it('is turned off and on again from the popup', async () => {
    const article = await openArticle(stage, CHARTS);
    const popup = await openPopup(stage);

    await press(popup, SWITCH);
    await article.bringToFront();
    await expect.poll(() => readMarks(article), PATIENCE).toEqual([]);

    await popup.bringToFront();
    await press(popup, SWITCH);
    await article.bringToFront();
    await expect.poll(() => readMarks(article), PATIENCE).toHaveLength(CHARTS.marks.length);
    expect((await hoverMark(article, 2)).name).toBe('Sir Keir Starmer');
  });

  it('that is off stays off in the next page, without marks and without cards', async () => {
    const first = await openArticle(stage, CHARTS);
    const point = await bringMarkIntoView(first, 2);
    await press(await openPopup(stage), SWITCH);
    await first.bringToFront();
    await expect.poll(() => readMarks(first), PATIENCE).toEqual([]);

    const next = await stage.visit(pathOf(CHARTS));
    await rest(LONG_ENOUGH);
    expect(await readMarks(next)).toEqual([]);
    await movePointer(next, point);
    await rest(LONG_ENOUGH);
    expect(await readCard(next)).toBeNull();

    await press(await openPopup(stage), SWITCH);
    await next.bringToFront();
    await expect.poll(() => readMarks(next), PATIENCE).toHaveLength(CHARTS.marks.length);
  });
});
