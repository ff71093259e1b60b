import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { type Stop, stopInCard, treeOfCard, writeHeard } from '../support/heard';
import { openArticle } from '../support/open-article';
import { PATIENCE } from '../support/patience';
import { CHARTS } from '../support/samples';
import { say } from '../support/say';
import { useStage } from '../support/stage';
import { startWalk } from '../support/walk';

const NAME = 'Sir Keir Starmer';
/** The card's stops, as both browsers come to them. */
const STOPS = [
  `heading ${NAME}`,
  `button ${say('card_pin')}`,
  `button ${say('card_close')}`,
  `button ${say('card_post_ask')} Prime Minister of the United Kingdom`,
  `button ${say('card_day_previous')}`,
  `slider ${say('card_day')}`,
  `button ${say('card_day_next')}`,
  `button ${say('card_previous_mention')}`,
  `button ${say('card_next_mention')}`,
  'button Dame Karen Pierce',
  `button ${say('correct_wrong')}`,
  `button ${say('card_evidence')} 11 sources`,
  `button ${say('card_more')}`,
];
/** What the tree says, in this order, among all else. */
const TREE = [
  `dialog "${NAME}"`,
  `heading "${NAME}"`,
  `StaticText "${say('time_then')}"`,
  'StaticText "Prime Minister of the United Kingdom"',
  `StaticText "${say('time_now')}"`,
  'StaticText "Former Prime Minister"',
  `slider "${say('card_day')}"`,
  'StaticText "Named 9 times here"',
  `list "${say('card_here')}"`,
  `button "${say('correct_wrong')}"`,
  `button "${say('card_evidence')} 11 sources"`,
];

/** Those of the wanted lines that come one after the other, as far as they do. */
function inOrder(lines: readonly string[], wanted: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const line of lines) if (line.trim() === wanted[found.length]) found.push(line.trim());
  return found;
}

/** More than there are in any card. */
const MOST_STOPS = 40;

describe('an article is walked through by keyboard and ear', () => {
  const stage = useStage();

  /** The stops of the open card, from its name until Tab leads back into the page. */
  const stopsOf = async (page: Page): Promise<readonly Stop[]> => {
    const stops: Stop[] = [];
    let last = '';
    for (let presses = 0; presses < MOST_STOPS; presses += 1) {
      const stop = await stopInCard(page);
      if (stop === null) break;
      stops.push(stop);
      last = JSON.stringify(stop);
      await page.keyboard.press('Tab');
      await expect
        .poll(async () => JSON.stringify(await stopInCard(page)), PATIENCE)
        .not.toBe(last);
    }
    return stops;
  };

  it('name by name, and in each card stop by stop in the order it is read', async () => {
    const page = await openArticle(stage, CHARTS);
    const next = await startWalk(stage, page);
    const names: string[] = [];
    while (names.at(-1) !== NAME && names.length < 5) {
      expect(await next()).toBe(true);
      await expect.poll(() => stopInCard(page), PATIENCE).toMatchObject({ role: 'heading' });
      names.push((await stopInCard(page))?.name ?? '');
    }
    expect(names.at(-1)).toBe(NAME);

    const { name } = stage.session;
    const tree = name === 'chromium' ? await treeOfCard(page) : [];
    const stops = await stopsOf(page);
    writeHeard(`keir-starmer-${name}`, [
      ...stops.map((stop) => `Tab: ${stop.role} "${stop.name}"`),
      ...tree,
    ]);
    await expect.poll(() => readCard(page), PATIENCE).toBeNull();
    expect(stops.map(({ role, name: said }) => `${role} ${said}`)).toEqual(STOPS);
    // Firefox lets no driver read its tree.
    if (name === 'chromium') expect(inOrder(tree, TREE)).toEqual(TREE);
  });
});
