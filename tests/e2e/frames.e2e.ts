import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { shownFrame } from '../../cli/browser/card-frame';
import { hoverMark, movePointer, rest } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { htmlWithoutCard } from '../support/page-html';
import { PATIENCE } from '../support/patience';
import { type Stage, useStage } from '../support/stage';

/** Longer than a reading waits for changes, in ms: what is not marked then is not going to be. */
const A_WHILE = 700;

/** A page that changes is read again within ten seconds; on a busy machine it takes all of them. */
const AT_LAST = { ...PATIENCE, timeout: 20_000 };

/** The card's distance from the line of its name, and what boxes may be rounded by, in CSS pixels. */
const GAP = 8;
const ROUNDING = 2;

async function frameOf(page: Page, id: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(`#${id}`))?.contentFrame();
  if (!frame) throw new Error(`#${id} is no frame`);
  return frame;
}

/** Texts of the marks in the frame with this id; none for a frame that has no registry of ours. */
async function marksIn(page: Page, id: string): Promise<readonly string[]> {
  const frame = await frameOf(page, id);
  return await frame.evaluate(() =>
    [...(CSS.highlights.get('fact-context') ?? [])].map((range) => String(range)),
  );
}

async function openPage(stage: Stage): Promise<Page> {
  const page = await stage.visit('/pages/live-article.html');
  await expect.poll(() => readMarks(page), PATIENCE).toEqual(['Sir Keir Starmer']);
  await expect.poll(() => marksIn(page, 'live'), PATIENCE).toEqual(['Kamala Harris']);
  return page;
}

/** The box, in the window, of the first mark in a frame. */
async function markBox(page: Page, id: string) {
  return await page.evaluate((name) => {
    const frame = document.getElementById(name) as HTMLIFrameElement;
    frame.scrollIntoView({ block: 'center', behavior: 'instant' });
    const view = frame.contentWindow as Window & typeof globalThis;
    const [range] = [...(view.CSS.highlights.get('fact-context') ?? [])] as Range[];
    const box = range?.getBoundingClientRect() ?? new DOMRect();
    const outer = frame.getBoundingClientRect();
    const x = outer.left + frame.clientLeft + box.left;
    const y = outer.top + frame.clientTop + box.top;
    return { x, y, width: box.width, height: box.height };
  }, id);
}

async function hoverIn(page: Page, id: string) {
  const box = await markBox(page, id);
  await rest(200);
  await movePointer(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
  await expect.poll(() => readCard(page), PATIENCE).not.toBeNull();
  return box;
}

describe('a live report in a frame of the page’s own origin', () => {
  const stage = useStage();

  it('is marked, with lines and nothing else changed', async () => {
    const page = await openPage(stage);
    const frame = await frameOf(page, 'live');

    const line = await frame.evaluate(() => {
      const [, text] = document.querySelectorAll('h3, p');
      return text && getComputedStyle(text, '::highlight(fact-context-first)').textDecorationStyle;
    });
    expect(line).toBe('dotted');
    expect(
      await frame.evaluate(() => document.querySelectorAll('style, fact-context-card').length),
    ).toBe(1);
    expect(await readMarks(page)).toEqual(['Sir Keir Starmer']);
  });

  it('opens the card beside the name, over the page', async () => {
    const page = await openPage(stage);

    const mark = await hoverIn(page, 'live');

    expect((await readCard(page))?.name).toBe('Kamala Harris');
    const card = (await shownFrame(page))?.box;
    const below = (card?.y ?? 0) - (mark.y + mark.height);
    const above = mark.y - ((card?.y ?? 0) + (card?.height ?? 0));
    expect(Math.abs(Math.max(below, above) - GAP)).toBeLessThanOrEqual(ROUNDING);
    expect(Math.abs((card?.x ?? 0) - mark.x)).toBeLessThanOrEqual(ROUNDING);
  });

  it('lets Esc pressed in the frame close it, and a link there be a link', async () => {
    const page = await openPage(stage);
    await hoverIn(page, 'live');
    const frame = await frameOf(page, 'live');

    await frame.focus('a');
    await page.keyboard.press('Escape');
    await expect.poll(() => shownFrame(page), PATIENCE).toBeNull();

    await frame.click('a');
    expect(await frame.evaluate(() => location.hash)).toBe('#list');
  });

  it.each(['hidden', 'small', 'other', 'editor'])('leaves the frame “%s” alone', async (id) => {
    const page = await openPage(stage);
    await rest(A_WHILE);
    expect(await marksIn(page, id)).toEqual([]);
  });

  it('goes on after the frame was taken away', async () => {
    const page = await openPage(stage);
    await hoverIn(page, 'live');

    await page.evaluate(() => document.getElementById('live')?.remove());
    await page.mouse.move(3, 3, { steps: 2 });
    await expect.poll(() => shownFrame(page), PATIENCE).toBeNull();

    expect((await hoverMark(page, 0)).name).toBe('Sir Keir Starmer');
    expect(await htmlWithoutCard(page)).not.toContain('id="live"');
  });

  it('reads what the frame goes on to, and what it adds', async () => {
    const page = await openPage(stage);
    await page.evaluate(() => {
      (document.getElementById('live') as HTMLIFrameElement).src = '/pages/live-frame-next.html';
    });
    await expect.poll(() => marksIn(page, 'live'), PATIENCE).toEqual(['David Lammy']);

    const frame = await frameOf(page, 'live');
    await frame.evaluate(() => {
      const entry = document.createElement('div');
      entry.innerHTML =
        '<h3>12.55</h3><p>Kamala Harris has left the quay by the stairs on the north side, and the board has risen for the day.</p>';
      document.body.prepend(entry);
    });
    await expect
      .poll(async () => [...(await marksIn(page, 'live'))].sort(), AT_LAST)
      .toEqual(['David Lammy', 'Kamala Harris']);
    await hoverIn(page, 'live');
  });
});
