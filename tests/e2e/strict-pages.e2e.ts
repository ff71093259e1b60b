import { describe, expect, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { shownFrame } from '../../cli/browser/card-frame';
import { hoverMark, movePointer, rest } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { FRAME_PATIENCE_MS } from '../../utils/page/constants';
import { clickInCard, textsInCard } from '../support/card-controls';
import { PATIENCE } from '../support/patience';
import { openPopup, peopleIn } from '../support/popup';
import { say } from '../support/say';
import { useStage } from '../support/stage';

const STARMER = 'Q6383803';

describe('pages that keep to themselves', () => {
  const stage = useStage();

  it.each(['require-corp', 'credentialless', 'no-frames', 'no-features'])(
    'have their cards: %s',
    async (kind) => {
      const page = await stage.visit(`/strict/${kind}.html`);
      await expect.poll(() => readMarks(page), PATIENCE).toHaveLength(2);

      expect((await hoverMark(page, 0)).name).toBe('Sir Keir Starmer');
      await clickInCard(page, '.fc-disclosure');
      await clickInCard(page, 'button', say('card_copy'));
      await expect
        .poll(async () => (await textsInCard(page, '[role=status]')).join(), PATIENCE)
        .toContain(say('card_copied'));
    },
  );

  // In such a page no frame runs a script of ours, and one without a script would be the page's.
  it.each(['sandbox', 'sandbox-scripts'])(
    'have none where no frame may run, and the popup’s list instead: %s',
    async (kind) => {
      const page = await stage.visit(`/strict/${kind}.html`);
      await expect.poll(() => readMarks(page), PATIENCE).toHaveLength(2);
      // No script of the page runs, nor the driver's waiting for a frame.
      const box = await page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('fact-context') ?? [])] as Range[];
        return range?.getBoundingClientRect().toJSON() as DOMRect;
      });
      await movePointer(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
      await rest(FRAME_PATIENCE_MS + 1_500);
      expect(await readCard(page)).toBeNull();
      expect(await shownFrame(page)).toBeNull();

      const popup = await openPopup(stage);
      await expect.poll(() => peopleIn(popup), PATIENCE).toHaveProperty(STARMER);
      expect(await popup.evaluate(() => document.body.innerText)).toContain(
        say('popup_cards_refused'),
      );
    },
  );
});
