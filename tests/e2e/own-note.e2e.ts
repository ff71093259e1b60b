import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { hoverMark } from '../../cli/browser/hover';
import { clickInCard, textsInCard } from '../support/card-controls';
import { fillIn, press } from '../support/controls';
import { openArticle } from '../support/open-article';
import { PATIENCE } from '../support/patience';
import { LIBRARIES } from '../support/samples';
import { say } from '../support/say';
import { type Stage, useStage } from '../support/stage';

/** A mark of Simon Harris, who is Taoiseach on the article's day and something else today. */
const HARRIS = 1;
const TAOISEACH = '.fc-view:not([hidden]) [data-when=then] .fc-role';

const tags = (page: Page) =>
  page.$$eval('[data-person] .fc-tag', (all) => all.map((one) => one.textContent?.trim()));

/** The manager with Simon Harris alone in its list. */
async function listed(stage: Stage): Promise<Page> {
  const manager = await stage.session.openExtensionPage('manager.html');
  await fillIn(manager, say('popup_search'), 'Simon Harris');
  await expect.poll(() => tags(manager), PATIENCE).toHaveLength(1);
  return manager;
}

describe('a correction made in the manager', () => {
  const stage = useStage();

  // Other suites read the same cards.
  afterEach(async () => {
    const manager = await listed(stage);
    if ((await tags(manager))[0] === say('manager_origin_pack')) return;
    await press(manager, `${say('manager_revert')} Simon Harris`);
    await expect.poll(() => tags(manager), PATIENCE).toEqual([say('manager_origin_pack')]);
  });

  it('is shown on the card as the reader’s own note, and no pack’s source stands behind it', async () => {
    const article = await openArticle(stage, LIBRARIES);
    await hoverMark(article, HARRIS);
    await expect.poll(() => textsInCard(article, TAOISEACH), PATIENCE).toHaveLength(1);
    expect(await textsInCard(article, `${TAOISEACH} > .fc-marks .fc-src`)).not.toEqual([]);
    expect(await textsInCard(article, '.fc-own')).toEqual([]);

    const manager = await listed(stage);
    expect(await tags(manager)).toEqual([say('manager_origin_pack')]);
    await press(manager, `${say('manager_edit')} Simon Harris`);
    await fillIn(manager, say('manager_to'), '2025-02-01');
    await press(manager, say('manager_save'));
    await expect.poll(() => tags(manager), PATIENCE).toEqual([say('manager_origin_corrected')]);

    const next = await openArticle(stage, LIBRARIES);
    const card = await hoverMark(next, HARRIS);
    expect(card.text).toContain(say('card_own_note'));
    expect(await textsInCard(next, `${TAOISEACH} > .fc-own`)).toEqual([say('card_own_note')]);
    expect(await textsInCard(next, `${TAOISEACH} > .fc-marks .fc-src`)).toEqual([]);
    // What the pack says otherwise keeps the pack's sources, and so does what was not touched.
    expect(await textsInCard(next, `${TAOISEACH} .fc-variant .fc-src`)).not.toEqual([]);
    const now = '.fc-view:not([hidden]) [data-when=now] .fc-role:first-child';
    expect(await textsInCard(next, `${now} > .fc-marks .fc-src`)).not.toEqual([]);
    expect(await textsInCard(next, `${now} > .fc-own`)).toEqual([]);

    await clickInCard(next, '.fc-disclosure', say('card_evidence'));
    await expect.poll(() => textsInCard(next, '.fc-statement'), PATIENCE).not.toEqual([]);
    const [taoiseach] = await textsInCard(next, '.fc-statement');
    expect(taoiseach).toMatch(new RegExp(`^Taoiseach.*${say('card_own_note')}`));
    expect(await textsInCard(next, '.fc-statement:first-child .fc-src')).toEqual([]);
    expect(taoiseach).not.toContain('version');
  });
});
