import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { shownFrame } from '../../cli/browser/card-frame';
import { hoverMark, rest } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { waitFor } from '../../cli/browser/wait-for';
import { CARD_TIMINGS } from '../../utils/card/hover-timings';
import { LONG_ENOUGH, STARMER } from '../support/attacked-page';
import { cardBox } from '../support/card-controls';
import { PATIENCE } from '../support/patience';
import { productionBuildOnLoopback } from '../support/production-build';
import { useStage } from '../support/stage';

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
        shape: 'beside',
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
