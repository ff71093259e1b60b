import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { enterInAddressBar, rowsUnderAddressBar } from '../support/address-bar';
import { violationsOf } from '../support/axe';
import { fillIn, press } from '../support/controls';
import { deleteOwnPerson, saveOwnPeople } from '../support/extension-calls';
import { PATIENCE } from '../support/patience';
import { peopleIn } from '../support/popup';
import { say } from '../support/say';
import { useStage } from '../support/stage';

const JOHNSON = 'Q180589';
/** Foreign secretary until the July of that year. */
const HAMMOND = 'Q332987';
const STARMER = 'Q6383803';

describe('search', () => {
  const stage = useStage();

  const linesOf = (page: Page, id: string) =>
    page.evaluate(
      (selector) =>
        [...document.querySelectorAll(`${selector} .fc-detail`)].map((one) => one.textContent),
      `[data-person="${id}"]`,
    );
  const openPopup = () => stage.session.openExtensionPage('popup.html');

  it.each([
    ['foreign secretary 2016', [JOHNSON]],
    ['acting ambassador us 2025-10', ['in:starter/starter:james-roscoe']],
    ['kamla haris', ['Q10853588']],
    ['vice president vance', ['Q28935729']],
  ])('in the popup, %s finds %j first', async (query, ids) => {
    const popup = await openPopup();
    await fillIn(popup, say('popup_search_all'), query);
    await expect
      .poll(async () => Object.keys(await peopleIn(popup)).slice(0, ids.length), PATIENCE)
      .toEqual(ids);
  });

  it('in the popup, says by which office and when, and opens on that day', async () => {
    const popup = await openPopup();
    await fillIn(popup, say('popup_search_all'), 'foreign secretary 2016');
    await expect
      .poll(async () => (await linesOf(popup, JOHNSON))[0], PATIENCE)
      .toBe('Foreign Secretary of the United Kingdom · 2016 to 2018');
    expect(await violationsOf(popup)).toEqual([]);

    await popup.click(`[data-person="${JOHNSON}"]`);
    const then = () => popup.$eval('[data-when=then]', (row) => (row as HTMLElement).innerText);
    await expect
      .poll(() => then().catch(() => ''), PATIENCE)
      .toMatch(/2016[\s\S]*Foreign Secretary/);
  });

  it('in the popup, shows the post too on the day asked about', async () => {
    const popup = await openPopup();
    await fillIn(popup, say('popup_search_all'), 'foreign secretary 2016');
    await expect.poll(() => popup.$('[data-post=uk-foreign-secretary]'), PATIENCE).not.toBeNull();
    await popup.click('[data-post=uk-foreign-secretary]');
    const then = () => popup.$eval('[data-when=then]', (row) => (row as HTMLElement).innerText);
    await expect.poll(() => then().catch(() => ''), PATIENCE).toMatch(/2016[\s\S]*Boris Johnson/);

    // Whom it leads to is shown on that day too, and so is what they lead to.
    await press(popup, 'Boris Johnson');
    const rows = () => popup.$$eval('[data-when=then]', (all) => all.map((one) => one.textContent));
    await expect.poll(async () => (await rows())[1], PATIENCE).toMatch(/2016.*Foreign Secretary/);
  });

  it.each([
    ['truss', 'Q272201'],
    ['may', 'Q264766'],
  ])('in the popup, %s finds whose name it is before posts near to it', async (query, id) => {
    const popup = await openPopup();
    await fillIn(popup, say('popup_search_all'), query);
    const listed = () =>
      popup.$$eval('[data-person], [data-post]', (all) =>
        all.map((one) => one.getAttribute('data-person') ?? one.getAttribute('data-post')),
      );
    await expect.poll(async () => (await listed()).length, PATIENCE).toBeGreaterThan(1);
    expect((await listed())[0]).toBe(id);
  });

  it('in the manager, finds by office and day, the reader’s own first', async () => {
    const manager = await stage.session.openExtensionPage('manager.html');
    const office = { kind: 'office', status: 'held', label: 'Foreign Secretary', from: '2016' };
    const own = {
      ...{ id: 'own:search', name: 'Olga Own', otherNames: [], identifiers: [], links: [] },
      ...{ facts: [{ ...office, sources: [] }], sources: [] },
    };
    await saveOwnPeople(manager, [own]);
    await fillIn(manager, say('popup_search'), 'foreign secretary 2016');
    await expect
      .poll(async () => Object.keys(await peopleIn(manager)), PATIENCE)
      .toEqual(['own:search', JOHNSON, HAMMOND]);
    await expect
      .poll(() => linesOf(manager, JOHNSON), PATIENCE)
      .toEqual(['Foreign Secretary of the United Kingdom · 2016 to 2018']);
    await deleteOwnPerson(manager, own.id);
  });

  it('in the address bar, offers people; Enter opens the one chosen in the manager', async () => {
    const page = await stage.visit('/sample/article-1.html');
    const rows = await rowsUnderAddressBar(stage, 'starmer');
    expect(rows[0]?.content).toBe(`Keir Starmer #${STARMER}`);
    expect(rows[0]?.description).toContain('Keir Starmer');

    const address = await enterInAddressBar(stage, page, rows[0]?.content ?? '');
    const manager = await stage.session.openExtensionPage(address);
    await expect.poll(() => focusedPerson(manager), PATIENCE).toBe(STARMER);
    expect(await violationsOf(manager)).toEqual([]);
  });

  it('in the address bar, a day asked about goes along to the manager', async () => {
    const page = await stage.visit('/sample/article-1.html');
    const [row] = await rowsUnderAddressBar(stage, 'foreign secretary 2016');
    const address = await enterInAddressBar(stage, page, row?.content ?? '');
    const manager = await stage.session.openExtensionPage(address);
    await expect.poll(() => focusedPerson(manager), PATIENCE).toBe(JOHNSON);
    await expect
      .poll(() => linesOf(manager, JOHNSON), PATIENCE)
      .toEqual(['Foreign Secretary of the United Kingdom']);
  });

  it('in the address bar, Enter on what was typed opens the best, among all found', async () => {
    const page = await stage.visit('/sample/article-1.html');
    const address = await enterInAddressBar(stage, page, 'foreign secretary 2016');
    const manager = await stage.session.openExtensionPage(address);
    await expect.poll(() => focusedPerson(manager), PATIENCE).toBe(JOHNSON);
  });
});

/** Whose row has the focus. */
function focusedPerson(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-person'));
}
