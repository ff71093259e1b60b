import { describe, expect, it } from 'vitest';
import { hoverMark } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { PATIENCE } from '../support/patience';
import { useStage } from '../support/stage';

describe('over a modal dialog', () => {
  const stage = useStage();

  it('the card is above it and can be clicked', async () => {
    const page = await stage.visit('/pages/modal.html');
    await expect.poll(() => readMarks(page), PATIENCE).toEqual(['Sir Keir Starmer']);

    const card = await hoverMark(page, 0);
    expect(card.name).toBe('Sir Keir Starmer');

    const button = await page.evaluate(() => {
      const root = document.querySelector('fact-context-card')?.shadowRoot;
      const { left, top, width, height } = root
        ?.querySelector('.fc-disclosure[aria-expanded=false]')
        ?.getBoundingClientRect() ?? { left: 0, top: 0, width: 0, height: 0 };
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.move(button.x, button.y, { steps: 8 });
    await page.mouse.click(button.x, button.y);

    const isOpen = () =>
      page.evaluate(() => {
        const root = document.querySelector('fact-context-card')?.shadowRoot;
        return root?.querySelector('.fc-disclosure[aria-expanded=true]') !== null;
      });
    await expect.poll(isOpen, PATIENCE).toBe(true);
  });
});
