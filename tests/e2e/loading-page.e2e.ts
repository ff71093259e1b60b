import { describe, expect, it, onTestFinished } from 'vitest';
import { rest } from '../../cli/browser/hover';
import { servePageHeldBack } from '../support/held-page';
import { PATIENCE } from '../support/patience';
import { openPopupBehind, peopleIn } from '../support/popup';
import { CHARTS } from '../support/samples';
import { say } from '../support/say';
import { useStage } from '../support/stage';

/** Longer than the popup waits for an answer from a page that is loaded, in ms. */
const LONG_ENOUGH = 3_000;

describe('the popup over a page that is still loading', () => {
  const stage = useStage();

  const openPopup = async () => {
    const popup = await openPopupBehind(stage);
    await popup.bringToFront();
    const text = () => popup.evaluate(() => document.body.innerText);
    return { popup, text };
  };

  it('says that it is being read, and then who is in it', async () => {
    const held = await servePageHeldBack(CHARTS);
    onTestFinished(held.close);
    const page = await stage.session.browser.newPage();
    const loaded = page.goto(held.url);
    // Awaited below; where the test fails before, its page is closed, and nobody hears of this.
    loaded.catch(() => {});
    await expect
      .poll(() => page.evaluate(() => document.querySelector('h1') !== null), PATIENCE)
      .toBe(true);

    const { popup, text } = await openPopup();
    await expect.poll(text, PATIENCE).toContain(say('popup_loading'));
    await rest(LONG_ENOUGH);
    expect(await text()).toContain(say('popup_loading'));
    expect(await text()).not.toContain(say('popup_absent_title'));

    held.letGo();
    await loaded;
    await expect
      .poll(async () => Object.keys(await peopleIn(popup)).sort(), PATIENCE)
      .toEqual(Object.keys(CHARTS.people).sort());
  });

  it('says that we do not run where the page is loaded and nothing answers', async () => {
    await stage.session.browser.newPage();
    const { text } = await openPopup();
    await expect.poll(text, PATIENCE).toContain(say('popup_absent_title'));
  });
});
