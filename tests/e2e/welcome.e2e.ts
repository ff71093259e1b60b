import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BrowserSession } from '../../cli/browser/browser-session';
import { readCard } from '../../cli/browser/card';
import { pointAtMark } from '../../cli/browser/hover';
import { type Point, readMarks } from '../../cli/browser/marks';
import { waitFor } from '../../cli/browser/wait-for';
import { findWelcome } from '../../cli/browser/welcome-tab';
import { violationsInBothSchemes } from '../support/axe';
import { PATIENCE } from '../support/patience';
import { useProfileBrowser } from '../support/profile-browser';
import { say } from '../support/say';

const SAMPLE = ['Sir Keir Starmer', 'Donald Trump'];

/** The name of the element a little below a point, where a card would be. Firefox tells no driver of a frame in an extension's page. */
const elementBelow = (page: Page, { x, y }: Point) =>
  page.evaluate((left, top) => document.elementFromPoint(left, top)?.localName, x, y + 40);

describe('the first minute', () => {
  const profile = useProfileBrowser();
  let session: BrowserSession;
  beforeAll(async () => {
    session = await profile.start({ keepsWelcome: true });
  });

  it('a new reader is welcomed with a sample that is marked, and has a card', async () => {
    const page = await waitFor('the welcome page is open', () => findWelcome(session.browser));
    await page.bringToFront();
    await expect.poll(() => readMarks(page), PATIENCE).toEqual(SAMPLE);
    // Once the packs are in, the page is read anew, and what the pointer rests on is no mark for a moment.
    const pointUntilSeen = async () => {
      const point = await pointAtMark(page, 0);
      const seen = async () => (await elementBelow(page, point)) === 'fact-context-card';
      return waitFor('a card is seen', seen, { timeout: 2000 }).catch(() => false);
    };
    await expect.poll(pointUntilSeen, PATIENCE).toBe(true);
    if (session.name === 'chromium') {
      expect(await readCard(page)).toMatchObject({
        name: 'Sir Keir Starmer',
        then: { date: '2024-09-26' },
      });
    }
    expect(await page.evaluate(() => document.body.innerText)).toContain(
      say('welcome_promise_offline'),
    );
  });

  it('axe finds nothing wrong with the page, in light and in dark', async () => {
    const page = await session.openExtensionPage('welcome.html');
    await expect.poll(() => readMarks(page), PATIENCE).toEqual(SAMPLE);
    await page.mouse.move(1, 1);
    expect(await violationsInBothSchemes(session, page)).toEqual([]);
    expect(await session.takeExtensionErrors()).toEqual([]);
  });

  it('and is never welcomed again by itself', async () => {
    await profile.close();
    session = await profile.start();
    const manager = await session.openExtensionPage('manager.html');
    // By then the browser has long told that the extension was installed.
    await expect.poll(() => manager.$('[data-person]'), PATIENCE).not.toBeNull();
    expect(await findWelcome(session.browser)).toBeUndefined();
  });
});
