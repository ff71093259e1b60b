import { describe, expect, it } from 'vitest';
import { shownFrame } from '../../cli/browser/card-frame';
import { hoverMark } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { CARD_GAP_PX } from '../../utils/page/constants';
import { cardBox } from '../support/card-controls';
import { withForcedColours } from '../support/forced-colours';
import { markBox } from '../support/highlights';
import { PATIENCE } from '../support/patience';
import { useStage } from '../support/stage';

describe('a card in a page that is written otherwise', () => {
  const stage = useStage();
  const open = async (css: string, size = { width: 1_000, height: 800 }) => {
    const page = await stage.visit('/pages/links.html');
    await page.setViewport(size);
    await page.addStyleTag({ content: css });
    await expect.poll(() => readMarks(page), PATIENCE).toContain('Kamala Harris');
    await hoverMark(page, 1);
    return { page, card: await cardBox(page), name: await markBox(page, 1) };
  };

  it.each(['vertical-rl', 'vertical-lr'])('stands beside the upright line of %s', async (mode) => {
    const { card, name } = await open(`article { writing-mode: ${mode}; height: 600px }`);
    const gaps = [name.left - card.x - card.width, card.x - name.right];
    expect(gaps.map(Math.round)).toContain(CARD_GAP_PX);
    expect(card.y).toBeGreaterThanOrEqual(0);
    expect(card.y + card.height).toBeLessThanOrEqual(800);
  });

  it('begins at the right edge of a name from right to left', async () => {
    const { card, name } = await open('html { direction: rtl }');
    expect(Math.abs(card.x + card.width - name.right)).toBeLessThanOrEqual(2);
  });

  it('has all the height beside its name in a low window, as at 200 % of 1280 by 800', async () => {
    const css = 'body { margin: 0 } article { padding-top: 40px; padding-bottom: 900px }';
    const { page, card } = await open(css, { width: 640, height: 400 });
    expect(card.height).toBeGreaterThan(260);
    expect(card.y).toBeGreaterThanOrEqual(0);
    expect(card.y + card.height).toBeLessThanOrEqual(400);
    const shown = await shownFrame(page);
    const wide = await shown?.frame.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(Math.ceil(card.width));
  });

  it('has an edge and a handle in forced colours', async () => {
    const page = await stage.visit('/pages/links.html');
    await page.setViewport({ width: 390, height: 700 });
    await expect.poll(() => readMarks(page), PATIENCE).toContain('Kamala Harris');
    await hoverMark(page, 0);
    await withForcedColours(stage.session, page, async () => {
      const shown = await shownFrame(page);
      const seen = await shown?.frame.evaluate(() => {
        const card = document.querySelector('.fc-card') as Element;
        const grip = document.querySelector('.fc-grip') as Element;
        return {
          edge: getComputedStyle(card).borderTopStyle,
          paper: getComputedStyle(card).backgroundColor,
          grip: getComputedStyle(grip, '::before').backgroundColor,
        };
      });
      expect(seen?.edge).toBe('solid');
      expect(seen?.grip).not.toBe(seen?.paper);
    });
  });
});
