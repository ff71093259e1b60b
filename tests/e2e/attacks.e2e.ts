import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { cardFrame, shownFrame } from '../../cli/browser/card-frame';
import { hoverMark, movePointer, rest } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { waitFor } from '../../cli/browser/wait-for';
import { CARD_TIMINGS } from '../../utils/card/hover-timings';
import { ATTACKS } from '../support/attacks';
import { boxInCard, cardBox } from '../support/card-controls';
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
/** Marks of the page: "Sir Keir Starmer", "Owen Quillfeather". */
const STARMER = 0;
const QUILLFEATHER = 1;

/** Longer than anything takes that is going to open, in ms. */
const LONG_ENOUGH = CARD_TIMINGS.openAfterMs + 400;

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
    await page.mouse.click(middle.x, middle.y, { count: 3 });
    const frame = await cardFrame(page);
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

describe('a page’s script opens, closes and fills nothing', () => {
  const browser = inject('browser');
  const stage = useStage({ extension: () => productionBuildOnLoopback(browser) });

  async function openPage(): Promise<Page> {
    const page = await stage.visit('/pages/attacker.html');
    await expect.poll(() => readMarks(page), PATIENCE).toContain('Sir Keir Starmer');
    return page;
  }

  /** Events of the pointer, keyboard, focus, clipboard and messages, made up by the page. */
  const forge = (page: Page) =>
    page.evaluate(async () => {
      const [range] = [...(CSS.highlights.get('fact-context') ?? [])] as Range[];
      const { left, top, width, height } = (range as Range).getBoundingClientRect();
      const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
      const target = document.elementFromPoint(at.clientX, at.clientY) as Element;
      const host = document.querySelector('fact-context-card') ?? target;
      for (let step = 0; step < 30; step += 1) {
        const moved = { ...at, screenX: step, screenY: step, composed: true, cancelable: true };
        for (const type of ['pointerover', 'pointermove', 'pointerenter', 'pointerleave']) {
          target.dispatchEvent(new PointerEvent(type, moved));
          document.documentElement.dispatchEvent(new PointerEvent(type, moved));
        }
        for (const type of ['mouseover', 'mousemove', 'mouseenter', 'click']) {
          target.dispatchEvent(new MouseEvent(type, moved));
        }
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      for (const place of [target, host, document, window]) {
        place.dispatchEvent(new PointerEvent('pointerdown', at));
        place.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        place.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
        place.dispatchEvent(new Event('scroll', { bubbles: true }));
        place.dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));
        place.dispatchEvent(new Event('load'));
        place.dispatchEvent(new MessageEvent('message', { data: { type: 'show' } }));
      }
      postMessage({ factContext: 'card', token: 'a'.repeat(32) }, '*');
    });

  it('opens no card by forged events', async () => {
    const page = await openPage();

    await forge(page);
    await rest(LONG_ENOUGH);

    expect(await page.$('fact-context-card')).toBeNull();
  });

  it('closes and moves no card by forged events', async () => {
    const page = await openPage();
    await hoverMark(page, STARMER);
    const before = await cardBox(page);

    await forge(page);
    await rest(LONG_ENOUGH);

    expect((await readCard(page))?.name).toBe('Sir Keir Starmer');
    expect(await cardBox(page)).toEqual(before);
  });

  it('cannot style the card away, and taking its element out leaves the next card as it was', async () => {
    const page = await openPage();
    await hoverMark(page, STARMER);
    const before = await cardBox(page);
    await page.evaluate(() => {
      const sheet = document.createElement('style');
      sheet.textContent = `fact-context-card { display: block !important; position: fixed !important;
        width: 2000px !important; zoom: 3 !important; transform: scale(4) !important;
        filter: blur(9px) !important; opacity: 0.1 !important; color: red !important }`;
      document.head.append(sheet);
      const host = document.querySelector('fact-context-card') as HTMLElement;
      host.style.cssText = 'display: block !important; transform: scale(9) !important';
    });
    expect(await cardBox(page)).toEqual(before);

    await page.evaluate(() => document.querySelector('fact-context-card')?.remove());
    await expect.poll(() => shownFrame(page), PATIENCE).toBeNull();
    await page.mouse.move(3, 3, { steps: 3 });
    await rest(CARD_TIMINGS.closeAfterMs + 100);

    expect((await hoverMark(page, STARMER)).name).toBe('Sir Keir Starmer');
  });

  it('gets an empty and silent frame where it frames the card’s page itself', async () => {
    const page = await openPage();
    await hoverMark(page, STARMER);
    const heard = await page.evaluate(async (address) => {
      const frame = document.createElement('iframe');
      frame.id = 'forged';
      document.body.append(frame);
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.src = address;
      await loaded;
      const answers: unknown[] = [];
      addEventListener('message', ({ data }) => answers.push(data));
      const order = {
        number: 1,
        people: ['Q6383803'],
        others: [],
        published: '2024-09-26',
        dayKnown: { from: 'meta', isCertain: true },
        theme: 'light',
        held: true,
        room: 400,
      };
      for (const token of ['a'.repeat(32), '0'.repeat(32), 'b'.repeat(32)]) {
        const { port1, port2 } = new MessageChannel();
        MessagePort.prototype.addEventListener.call(port1, 'message', (event) =>
          answers.push((event as MessageEvent).data),
        );
        port1.start();
        frame.contentWindow?.postMessage({ factContext: 'card', token }, '*', [port2]);
        port1.postMessage({ token, message: { type: 'show', order } });
        frame.contentWindow?.postMessage({ token, message: { type: 'show', order } }, '*');
      }
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return answers.filter((answer) => !(answer as { factContext?: string })?.factContext);
    }, stage.session.extensionUrl('card.html'));
    expect(heard).toEqual([]);

    const forged = await waitFor('the page’s own frame is there', async () => {
      const handle = await page.$('#forged');
      return await handle?.contentFrame();
    });
    expect(await forged.evaluate(() => document.body.innerText.trim())).toBe('');
    expect(await forged.evaluate(() => document.querySelector('[role=dialog]'))).toBeNull();
  });
});
