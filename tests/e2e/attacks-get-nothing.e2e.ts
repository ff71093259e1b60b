import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { cardFrame } from '../../cli/browser/card-frame';
import { hoverMark, movePointer, rest } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { LONG_ENOUGH, STARMER } from '../support/attacked-page';
import { ATTACKS } from '../support/attacks';
import { boxInCard } from '../support/card-controls';
import { press } from '../support/controls';
import { saveOwnPeople } from '../support/extension-calls';
import { PATIENCE } from '../support/patience';
import { pdfText } from '../support/pdf-text';
import { openPopup, peopleIn } from '../support/popup';
import { productionBuildOnLoopback } from '../support/production-build';
import { say } from '../support/say';
import { useStage } from '../support/stage';

/** Words of cards, one of them of a person the reader added alone; none stands on the page. */
const SECRETS = ['Keeper of the Lamp Register', 'Labour Party', say('card_evidence'), 'Then'];
/** A word of the page: what finds it would find a card's too. */
const BAIT = 'barnacle';
/** Attacks that must find it, or they would find nothing anywhere. */
const FINDS_BAIT = /^(?:window.find|selection, to both|execCommand|text and markup|points)/;
/** Never told either: the address of the frame, which in Firefox is one reader's own. */
const ADDRESS = '-extension://';

const OWN = {
  id: 'own:attacked',
  name: 'Owen Quillfeather',
  otherNames: [],
  identifiers: [],
  links: [],
  sources: [],
  facts: [{ kind: 'office', label: SECRETS[0], from: '2020', status: 'held', sources: [] }],
};
/** Its mark, the second of the page. */
const QUILLFEATHER = 1;

describe('a page’s script gets nothing of a card', () => {
  const browser = inject('browser');
  const stage = useStage({ extension: () => productionBuildOnLoopback(browser) });
  const table: { attack: string; browser: string; got: string }[] = [];

  afterAll(() => console.table(table));

  // Once: after ten saves the manager would ask for a backup, and move what is pressed below.
  let isSaved = false;
  async function openPage(): Promise<Page> {
    const manager = await stage.session.openExtensionPage('manager.html');
    if (!isSaved) await saveOwnPeople(manager, [OWN]);
    isSaved = true;
    await manager.close();
    const page = await stage.visit('/pages/attacker.html');
    await expect
      .poll(() => readMarks(page), PATIENCE)
      .toEqual(['Sir Keir Starmer', 'Owen Quillfeather', 'Sir Keir']);
    return page;
  }

  function expectNothing(attack: string, got: string): void {
    const leaked = [...SECRETS, ADDRESS].filter((secret) => got.includes(secret));
    table.push({ attack, browser, got: leaked.join(', ') || 'nothing' });
    expect(leaked, attack).toEqual([]);
  }

  it.each(Object.entries(ATTACKS))('by %s', async (name, attack) => {
    const page = await openPage();
    let got = '';
    for (const mark of [STARMER, QUILLFEATHER]) {
      await hoverMark(page, mark);
      got += await page.evaluate(attack, [...SECRETS, BAIT]);
      expect(await readCard(page), 'the card is still open').not.toBeNull();
    }

    if (FINDS_BAIT.test(name)) expect(got).toContain(BAIT);
    expectNothing(name, got);
  });

  it('by printing', async () => {
    const page = await openPage();
    await hoverMark(page, QUILLFEATHER);

    const text = await pdfText(await page.pdf());

    expect(text).toContain(BAIT);
    expectNothing('print to PDF, and its text', text);
  });

  it('not even that a name is known, of somebody who is kept off pages', async () => {
    const page = await openPage();
    const manager = await stage.session.openExtensionPage('manager.html');
    await press(manager, `${say('manager_edit')} ${OWN.name}`);
    await press(manager, say('privacy_one'));
    await expect.poll(() => manager.$('.fc-privacy :checked'), PATIENCE).not.toBeNull();
    await page.bringToFront();
    await expect.poll(() => readMarks(page), PATIENCE).toEqual(['Sir Keir Starmer', 'Sir Keir']);

    const name = await page.evaluate((wanted) => {
      const range = document.createRange();
      const text = document.querySelector('article p')?.firstChild as Text;
      range.setStart(text, text.data.indexOf(wanted));
      range.setEnd(text, text.data.indexOf(wanted) + wanted.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, OWN.name);
    await movePointer(page, name);
    await rest(LONG_ENOUGH);
    await page.mouse.click(name.x, name.y);
    await rest(LONG_ENOUGH);
    expect(await page.$('fact-context-card')).toBeNull();

    const popup = await openPopup(stage);
    await expect.poll(() => peopleIn(popup), PATIENCE).toHaveProperty([OWN.id], 1);
    await manager.bringToFront();
    await press(manager, say('privacy_one'));
    await page.bringToFront();
    await expect.poll(() => readMarks(page), PATIENCE).toHaveLength(3);
  });

  it('by what the reader drags out of it', async () => {
    const page = await openPage();
    await hoverMark(page, QUILLFEATHER);
    const { x, y, width, height } = await boxInCard(page, '.fc-role-text', SECRETS[0]);
    const middle = { x: x + width / 2, y: y + height / 2 };
    const frame = await cardFrame(page);
    // The browser may need a moment to know that a frame has come under the pointer.
    await page.mouse.move(middle.x, middle.y, { steps: 3 });
    const isUnder = () =>
      frame?.evaluate(() => document.querySelector('.fc-role-text:hover') !== null);
    await expect.poll(isUnder, PATIENCE).toBe(true);
    await page.mouse.click(middle.x, middle.y, { count: 3 });
    expect(await frame?.evaluate(() => String(getSelection()))).toContain(SECRETS[0]);

    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    const corner = await page.evaluate(() => ({ x: innerWidth, y: innerHeight }));
    await page.mouse.move(corner.x - 60, corner.y - 60, { steps: 8 });
    await page.mouse.up();
    await rest(200);

    const heard = await page.evaluate(() =>
      (window as unknown as { heard: string[] }).heard.join(' '),
    );
    expectNothing('drag and drop of a selection', heard);
  });

  it('by what the reader copies from it', async () => {
    const page = await openPage();
    await hoverMark(page, QUILLFEATHER);
    const { x, y, width, height } = await boxInCard(page, '.fc-role-text', SECRETS[0]);
    await page.mouse.click(x + width / 2, y + height / 2, { count: 3 });
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyC');
    await page.keyboard.up('Control');
    await rest(200);

    const heard = await page.evaluate(() =>
      (window as unknown as { heard: string[] }).heard.join(' '),
    );
    expectNothing('copying in the card', heard);
  });
});
