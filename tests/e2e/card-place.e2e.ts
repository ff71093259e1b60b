import { describe, expect, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { hoverMark } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { CARD_GAP_PX } from '../../utils/page/constants';
import { cardBox } from '../support/card-controls';
import { hasActiveMark, markBox } from '../support/highlights';
import { openArticle } from '../support/open-article';
import { PATIENCE } from '../support/patience';
import { CHARTS } from '../support/samples';
import { useStage } from '../support/stage';

/** A mark in the middle of the first sample: "Kamala Harris". */
const MIDDLE = 8;
const CARD_WIDTH = 360;

/** What pages do to their root. */
const ROOTS = [
  'zoom: 2',
  'zoom: 0.75',
  'transform: translate(40px, 60px)',
  'transform: scale(0.8)',
  'transform: scale(1.3); transform-origin: 0 0',
  'filter: brightness(0.98)',
  'position: relative; top: 50px; left: 30px',
];

describe('the card stands at its name', () => {
  const stage = useStage();

  it.each(['', ...ROOTS])('where the root has “%s”', async (style) => {
    const page = await openArticle(stage, CHARTS);
    await page.evaluate((css) => {
      document.documentElement.style.cssText = css;
    }, style);

    await hoverMark(page, MIDDLE);
    const card = await cardBox(page);
    const name = await markBox(page, MIDDLE);

    const isBelow = card.y >= name.bottom - 1;
    const gap = isBelow ? card.y - name.bottom : name.top - (card.y + card.height);
    expect(Math.abs(gap - CARD_GAP_PX), `a gap of ${gap}`).toBeLessThanOrEqual(2);
    // From the name's left or, near the window's edge, from its right.
    const off = [card.x - name.left, card.x + card.width - name.right].map(Math.abs);
    expect(Math.min(...off), `off by ${off}`).toBeLessThanOrEqual(2);
    expect(Math.abs(card.width - CARD_WIDTH)).toBeLessThanOrEqual(1);
  });
});

describe('what comes on top of an open card', () => {
  const stage = useStage();

  it('closes it: a modal dialog', async () => {
    const page = await openArticle(stage, CHARTS);
    await hoverMark(page, MIDDLE);

    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'Subscribe to the post of Hull.';
      document.body.append(dialog);
      dialog.showModal();
    });
    await expect.poll(() => hasActiveMark(page), PATIENCE).toBe(false);

    await page.evaluate(() => document.querySelector('dialog')?.close());
    expect(await readCard(page)).toBeNull();
    expect((await hoverMark(page, MIDDLE)).name).toContain('Kamala Harris');
  });

  it('closes it, as leaving it does: the full screen', async () => {
    const page = await openArticle(stage, CHARTS);
    await hoverMark(page, MIDDLE);
    await page.evaluate(() => document.querySelector('main')?.requestFullscreen());
    await expect.poll(() => hasActiveMark(page), PATIENCE).toBe(false);
    expect((await hoverMark(page, MIDDLE)).name).toContain('Kamala Harris');

    await page.evaluate(() => document.exitFullscreen());
    await expect.poll(() => hasActiveMark(page), PATIENCE).toBe(false);
    expect((await hoverMark(page, MIDDLE)).name).toContain('Kamala Harris');
  });

  it('leaves nothing behind after Esc in the full screen', async () => {
    const page = await openArticle(stage, CHARTS);
    await page.evaluate(() => document.querySelector('main')?.requestFullscreen());
    await hoverMark(page, MIDDLE);

    await page.keyboard.press('Escape');

    await expect.poll(() => hasActiveMark(page), PATIENCE).toBe(false);
    await expect.poll(() => readCard(page), PATIENCE).toBeNull();
    await page.evaluate(async () => {
      if (document.fullscreenElement) await document.exitFullscreen();
    });
    expect((await hoverMark(page, MIDDLE)).name).toContain('Kamala Harris');
  });

  it('is stood in where it is the topmost of two dialogs, though the other comes later', async () => {
    const page = await stage.visit('/pages/modal.html');
    await page.evaluate(() => {
      const other = document.createElement('dialog');
      other.textContent = 'Beneath';
      document.body.append(other);
      const first = document.querySelector('dialog') as HTMLDialogElement;
      first.close();
      other.showModal();
      first.showModal();
    });
    await expect.poll(() => readMarks(page), PATIENCE).toEqual(['Sir Keir Starmer']);

    expect((await hoverMark(page, 0)).name).toBe('Sir Keir Starmer');
  });
});
