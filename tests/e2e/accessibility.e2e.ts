import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardFrame } from '../../cli/browser/card-frame';
import { hoverMark } from '../../cli/browser/hover';
import { waitFor } from '../../cli/browser/wait-for';
import { violationsInBothSchemes, violationsOf } from '../support/axe';
import { boxInCard, clickInCard } from '../support/card-controls';
import { fillIn, press } from '../support/controls';
import { openArticle } from '../support/open-article';
import { PATIENCE } from '../support/patience';
import { openPopup, peopleIn } from '../support/popup';
import { CHARTS } from '../support/samples';
import { say } from '../support/say';
import { useStage } from '../support/stage';

const STARMER = 'Q6383803';

describe('axe finds nothing wrong, in light and in dark,', () => {
  const stage = useStage();

  async function check(page: Page) {
    expect(await violationsInBothSchemes(stage.session, page)).toEqual([]);
  }

  it('in the card, with its sources open too', async () => {
    const page = await openArticle(stage, CHARTS);
    await hoverMark(page, 2);
    const frame = await waitFor('the card is there', () => cardFrame(page));
    const violations = () => violationsInBothSchemes(stage.session, page, frame);
    expect(await violations()).toEqual([]);

    await clickInCard(page, '.fc-disclosure[aria-expanded=false]');
    await boxInCard(page, '.fc-sources');
    expect(await violations()).toEqual([]);
    expect(await violationsOf(page, 'fact-context-card')).toEqual([]);
  });

  it('in the popup: list, search, person', async () => {
    await openArticle(stage, CHARTS);
    const popup = await openPopup(stage);
    await expect.poll(() => peopleIn(popup), PATIENCE).toHaveProperty(STARMER);
    await check(popup);

    await fillIn(popup, say('popup_search_all'), 'star');
    await expect.poll(async () => Object.values(await peopleIn(popup)), PATIENCE).toContain(null);
    await check(popup);

    await popup.click(`[data-person="${STARMER}"]`);
    await expect.poll(() => popup.$('[data-when=then]'), PATIENCE).not.toBeNull();
    await check(popup);
  });

  it('in the manager: list, form, form with errors, and after a save', async () => {
    const manager = await stage.session.openExtensionPage('manager.html');
    await expect.poll(() => manager.$('[data-person]'), PATIENCE).not.toBeNull();
    await check(manager);

    await press(manager, say('manager_add'));
    await check(manager);
    await fillIn(manager, say('manager_from'), '2024-02-31');
    await press(manager, say('manager_save'));
    await expect.poll(() => manager.$('[aria-invalid=true]'), PATIENCE).not.toBeNull();
    await check(manager);

    await fillIn(manager, say('manager_name'), 'Tessa Wickbridge');
    await fillIn(manager, say('manager_from'), '');
    await press(manager, say('manager_save'));
    await expect.poll(() => manager.$('[role=status] button'), PATIENCE).not.toBeNull();
    await check(manager);
  });
});
