import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { shownFrame } from '../../cli/browser/card-frame';
import { hoverMark, pointAtMark, rest } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { waitFor } from '../../cli/browser/wait-for';
import { CARD_TIMINGS } from '../../utils/card/hover-timings';
import { badges, chooseSettings, forgetSettings } from '../support/choose-settings';
import { press } from '../support/controls';
import { hasActiveMark } from '../support/highlights';
import { openArticle } from '../support/open-article';
import { PATIENCE } from '../support/patience';
import { openPopup, peopleIn } from '../support/popup';
import { CHARTS } from '../support/samples';
import { say } from '../support/say';
import { useStage } from '../support/stage';

/** Longer than a card takes to open, in ms. */
const LONG_ENOUGH = CARD_TIMINGS.openAfterMs + 400;
/** The key that shows all marks while it is held. */
const KEY = 'Control';

const ALL = CHARTS.marks.map(({ text }) => text);
/** Where each person is named first. */
const FIRST = CHARTS.marks
  .filter(({ person }, at) => CHARTS.marks.findIndex((one) => one.person === person) === at)
  .map(({ text }) => text);
/** A name in running text that is no link, and that was said before. */
const REPEATED = 4;

const marksOf = (page: Page) => expect.poll(() => readMarks(page), PATIENCE);

describe('a page that is open', () => {
  const stage = useStage();
  const ourPage = () => stage.session.openExtensionPage('manager.html', { behind: true });
  afterEach(() => forgetSettings(stage));

  it('marks names but once as soon as that is chosen, and still finds the others', async () => {
    const article = await openArticle(stage, CHARTS);
    expect(FIRST.length).toBeLessThan(ALL.length);
    const { x, y } = await pointAtMark(article, REPEATED);
    await article.mouse.move(3, 3);

    await chooseSettings(await ourPage(), { repeats: 'first' });
    await marksOf(article).toEqual(FIRST);
    await article.mouse.move(x - 4, y);
    await article.mouse.move(x, y);
    expect((await waitFor('the card is open', () => readCard(article))).name).toBe(
      'Sir Keir Starmer',
    );
  });

  it('opens cards by click alone as soon as that is chosen', async () => {
    const article = await openArticle(stage, CHARTS);
    await chooseSettings(await ourPage(), { openBy: 'click' });

    const { x, y } = await pointAtMark(article, REPEATED);
    await rest(LONG_ENOUGH);
    expect(await hasActiveMark(article)).toBe(false);
    await article.mouse.click(x, y);
    expect((await waitFor('the card is open', () => readCard(article))).name).toBe(
      'Sir Keir Starmer',
    );
  });

  it('shows marks, and opens cards, while Ctrl is held and not otherwise', async () => {
    const article = await openArticle(stage, CHARTS);
    const { x, y } = await pointAtMark(article, REPEATED);
    await article.mouse.move(3, 3);
    await chooseSettings(await ourPage(), { repeats: 'key' });
    await marksOf(article).toEqual([]);

    await article.mouse.move(x - 4, y);
    await article.mouse.move(x, y);
    await rest(LONG_ENOUGH);
    expect(await hasActiveMark(article)).toBe(false);

    await article.keyboard.down(KEY);
    await marksOf(article).toEqual(ALL);
    await article.mouse.move(x - 2, y);
    expect((await waitFor('the card is open', () => readCard(article))).name).toBe(
      'Sir Keir Starmer',
    );
    await article.keyboard.up(KEY);
    await marksOf(article).toEqual([]);
  });

  it('has cards as dark and as large as chosen, and dates so written', async () => {
    const article = await openArticle(stage, CHARTS);
    const light = await hoverMark(article, REPEATED);
    const before = await shownFrame(article);
    const width = before?.box.width ?? 0;
    expect(light.text).not.toContain('2024-09-26');

    await chooseSettings(await ourPage(), { theme: 'dark', textSize: 130, dates: 'iso' });
    await expect.poll(() => readCard(article), PATIENCE).toBeNull();
    const dark = await hoverMark(article, REPEATED);
    expect(dark.text).toContain('2024-09-26');
    const shown = await shownFrame(article);
    const paper = await shown?.frame.evaluate(
      () => getComputedStyle(document.querySelector('[role=dialog]') as Element).backgroundColor,
    );
    const channels = (paper ?? '').match(/\d+/g)?.slice(0, 3).map(Number) ?? [255];
    expect(Math.max(...channels)).toBeLessThan(80);
    expect(shown?.box.width).toBeCloseTo(width * 1.3, 0);
  });

  it('has its people counted on the toolbar button, until that is not wanted', async () => {
    const article = await openArticle(stage, CHARTS);
    const ours = await ourPage();
    const people = Object.keys(await peopleIn(await openPopup(stage))).length;
    await article.bringToFront();
    await expect.poll(() => badges(ours), PATIENCE).toContain(String(people));

    await chooseSettings(ours, { badge: false });
    await expect.poll(() => badges(ours), PATIENCE).toEqual([]);
  });

  it('is left alone by a pause, and marked again when it ends', async () => {
    const article = await openArticle(stage, CHARTS);
    const popup = await openPopup(stage);
    await press(popup, say('popup_pause'));
    await waitFor('the popup tells of it', () =>
      popup.$$eval('h2', (titles) => titles.some((one) => one.textContent?.startsWith('Paused'))),
    );
    await article.bringToFront();
    await marksOf(article).toEqual([]);

    await popup.bringToFront();
    await press(popup, say('popup_pause_end'));
    await article.bringToFront();
    await marksOf(article).toEqual(ALL);
    expect((await hoverMark(article, REPEATED)).name).toBe('Sir Keir Starmer');
  });
});
