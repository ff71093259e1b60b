import { describe, expect, it } from 'vitest';
import { hoverMark } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { clickInCard, textsInCard } from '../support/card-controls';
import { PATIENCE } from '../support/patience';
import { useStage } from '../support/stage';

describe('over a modal dialog', () => {
  const stage = useStage();

  it('the card is above it and can be clicked', async () => {
    const page = await stage.visit('/pages/modal.html');
    await expect.poll(() => readMarks(page), PATIENCE).toEqual(['Sir Keir Starmer']);

    const card = await hoverMark(page, 0);
    expect(card.name).toBe('Sir Keir Starmer');

    await clickInCard(page, '.fc-disclosure[aria-expanded=false]');

    await expect
      .poll(() => textsInCard(page, '.fc-disclosure[aria-expanded=true]'), PATIENCE)
      .toHaveLength(1);
  });
});
