import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserSession } from '../../cli/browser/browser-session';
import { readCard } from '../../cli/browser/card';
import { shownFrame } from '../../cli/browser/card-frame';
import { hoverMark } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { waitFor } from '../../cli/browser/wait-for';
import type { FileServer } from '../../cli/serve-files';
import { violationsOf } from '../support/axe';
import { clickInCard, textsInCard } from '../support/card-controls';
import { press } from '../support/controls';
import { PATIENCE } from '../support/patience';
import { openPopupBehind } from '../support/popup';
import { useProfileBrowser } from '../support/profile-browser';
import { LIBRARIES, pathOf } from '../support/samples';
import { say } from '../support/say';
import { serveTestPages } from '../support/server';

/** Marks of the article by their place: a whole name, and one that hangs on it. */
const SIMON_HARRIS = 1;
const MICHEAL_MARTIN = 3;
/** Who is meant by it, and by “Martin”. */
const MARTIN = 'Q920403';
const ALL = LIBRARIES.marks.length;

describe('a name that means somebody else', () => {
  const browser = useProfileBrowser();
  let session: BrowserSession;
  let server: FileServer;
  beforeAll(async () => {
    server = await serveTestPages();
    session = await browser.start();
  });
  afterAll(() => server.close());
  afterEach(async () => {
    expect(await session.takeExtensionErrors()).toEqual([]);
  });

  const openArticle = async (): Promise<Page> => {
    const page = await session.open(server.origin + pathOf(LIBRARIES));
    await waitFor('names are marked', async () => (await readMarks(page)).length > 0);
    return page;
  };
  const marksOn = async (page: Page) => await readMarks(page);
  const cardAt = async (page: Page, mark: number) => (await hoverMark(page, mark)).name;
  const ask = async (page: Page, mark: number) => {
    await hoverMark(page, mark);
    await clickInCard(page, '.fc-why-wrong');
  };
  const choose = (page: Page, text: string) => clickInCard(page, '.fc-wrong-option', text);
  const save = (page: Page) => clickInCard(page, '.fc-wrong button[type=submit]');
  /** The manager, in a tab that the extension has opened: Firefox's own word on its address is late. */
  const opened = () =>
    waitFor('the manager has opened', async () => {
      for (const page of await session.browser.pages()) {
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (address.includes('manager.html')) return page;
      }
      return null;
    });

  it('is corrected in the card for its article, at once, and taken back in the same card', async () => {
    const page = await openArticle();
    await expect.poll(() => marksOn(page), PATIENCE).toHaveLength(ALL);
    await ask(page, MICHEAL_MARTIN);
    const frame = (await shownFrame(page))?.frame;
    expect(frame && (await violationsOf(frame))).toEqual([]);
    await choose(page, say('correct_nobody'));
    await save(page);
    await expect
      .poll(() => textsInCard(page, '.fc-said-text'), PATIENCE)
      .toEqual([say('correct_said_nobody_article', { name: 'Micheál Martin' })]);
    const others = LIBRARIES.marks.filter(({ person }) => person !== MARTIN);
    await expect.poll(() => marksOn(page), PATIENCE).toEqual(others.map(({ text }) => text));
    await clickInCard(page, '.fc-said-undo');
    await expect.poll(() => marksOn(page), PATIENCE).toHaveLength(ALL);
    await page.close();
  });

  it('is corrected for always: on the next page, after a restart, until it is undone', async () => {
    const page = await openArticle();
    expect(await cardAt(page, SIMON_HARRIS)).toContain('Simon Harris');
    await clickInCard(page, '.fc-why-wrong');
    await choose(page, 'Kamala Harris');
    await clickInCard(page, '.fc-wrong-segment', say('correct_scope_always'));
    await save(page);
    const manager = await opened();
    await press(manager, say('proposal_yes'));
    await expect
      .poll(() => manager.evaluate(() => document.body.textContent), PATIENCE)
      .toContain(
        say('corrections_means_not', {
          name: 'Simon Harris',
          person: 'Kamala Harris',
          others: 'Simon Harris',
        }),
      );
    expect(await violationsOf(manager)).toEqual([]);
    await page.bringToFront();
    await expect.poll(() => cardAt(page, SIMON_HARRIS), PATIENCE).toContain('Kamala Harris');
    expect((await readCard(page))?.text).toContain(say('reason_reader'));

    const next = await openArticle();
    await expect.poll(() => cardAt(next, SIMON_HARRIS), PATIENCE).toContain('Kamala Harris');
    await browser.close();

    session = await browser.start();
    const later = await openArticle();
    await expect.poll(() => cardAt(later, SIMON_HARRIS), PATIENCE).toContain('Kamala Harris');
    const list = await session.openExtensionPage('manager.html#corrections');
    await press(list, `${say('manager_undo')} Simon Harris`);
    await expect
      .poll(() => list.evaluate(() => document.body.textContent), PATIENCE)
      .toContain(say('corrections_empty_title'));
    await later.bringToFront();
    await expect.poll(() => marksOn(later), PATIENCE).toHaveLength(ALL);
    await expect.poll(() => cardAt(later, SIMON_HARRIS), PATIENCE).toContain('Simon Harris');
    await list.close();
    await later.close();
  });

  it('is corrected in the popup’s list for the site', async () => {
    const page = await openArticle();
    await expect.poll(() => marksOn(page), PATIENCE).toHaveLength(ALL);
    const popup = await openPopupBehind({ session });
    await expect.poll(() => popup.$('[data-person]'), PATIENCE).not.toBeNull();
    await popup.bringToFront();
    await press(popup, say('correct_wrong_of', { name: 'David Cameron' }));
    expect(await violationsOf(popup)).toEqual([]);
    await press(popup, say('correct_nobody'));
    await press(popup, new URL(server.origin).hostname);
    await press(popup, say('correct_use_nobody'));
    const others = LIBRARIES.marks.filter(({ text }) => !text.endsWith('Cameron'));
    await expect.poll(() => marksOn(page), PATIENCE).toHaveLength(others.length);
    await press(popup, say('manager_undo'));
    await expect.poll(() => marksOn(page), PATIENCE).toHaveLength(ALL);
    await popup.close();
    await page.close();
  });

  it('leads from a fact of the card to the form, with the article as its source', async () => {
    const page = await openArticle();
    await hoverMark(page, SIMON_HARRIS);
    await clickInCard(page, '.fc-disclosure');
    await clickInCard(page, '.fc-statement .fc-tool', say('correct_fact'));
    const manager = await opened();
    await expect
      .poll(
        () =>
          manager.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value)),
        PATIENCE,
      )
      .toContain(server.origin + pathOf(LIBRARIES));
  });
});
