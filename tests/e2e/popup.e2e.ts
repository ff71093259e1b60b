import { describe, expect, it } from 'vitest';
import { hoverMark } from '../../cli/browser/hover';
import { idInPack } from '../../utils/people/identity/pack-ids';
import { fillIn, press } from '../support/controls';
import { openArticle } from '../support/open-article';
import { PATIENCE } from '../support/patience';
import { openPopup, peopleIn } from '../support/popup';
import { CHARTS, type ExpectedMarks, SAMPLES } from '../support/samples';
import { say } from '../support/say';
import { useStage } from '../support/stage';

const STARMER = 'Q6383803';

function countMentions(sample: ExpectedMarks): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { person } of sample.marks) {
    const id = idInPack('starter', person);
    counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}

describe('the popup', () => {
  const stage = useStage();

  it.each(SAMPLES)('lists the people of $article with their mentions', async (sample) => {
    await openArticle(stage, sample);
    const popup = await openPopup(stage);

    await expect.poll(() => peopleIn(popup), PATIENCE).toEqual(countMentions(sample));
  });

  it('finds Starmer by "star", and says what the card says', async () => {
    const article = await openArticle(stage, CHARTS);
    const card = await hoverMark(article, 2);
    const popup = await openPopup(stage);

    await fillIn(popup, say('popup_search_all'), 'star');
    await expect.poll(async () => Object.keys(await peopleIn(popup)), PATIENCE).toContain(STARMER);
    await popup.click(`[data-person="${STARMER}"]`);
    await expect.poll(() => popup.$('[data-when=then]'), PATIENCE).not.toBeNull();

    const said = await popup.evaluate(() => {
      const textOf = (element: Element) => element.textContent?.trim() ?? '';
      const roles = (when: string) =>
        [...document.querySelectorAll(`[data-when=${when}] .fc-role-text`)].map(textOf);
      return {
        name: textOf(document.querySelector('h2') as Element),
        then: roles('then'),
        now: roles('now'),
      };
    });
    expect(said).toEqual({
      name: card.name,
      then: card.then?.roles,
      now: card.now?.roles ?? [],
    });
  });

  it('says how many have changed jobs since an old article', async () => {
    await openArticle(stage, CHARTS);
    const popup = await openPopup(stage);

    const people = Object.keys(CHARTS.people).length;
    await expect
      .poll(() => popup.evaluate(() => document.body.textContent), PATIENCE)
      .toContain(say('popup_changed_all', { all: String(people) }));
  });

  it('answers who held a post on the article’s day', async () => {
    await openArticle(stage, CHARTS);
    const popup = await openPopup(stage);

    await fillIn(popup, say('popup_search_all'), 'UK ambassador to the US');
    await expect.poll(() => popup.$('[data-post]'), PATIENCE).not.toBeNull();
    await popup.click('[data-post]');

    await expect
      .poll(() => popup.evaluate(() => document.body.innerText), PATIENCE)
      .toMatch(/Darroch[\s\S]*Dame Karen Pierce[\s\S]*Mandelson[\s\S]*Christian Turner/);
  });

  it('goes back from a person to the list', async () => {
    await openArticle(stage, CHARTS);
    const popup = await openPopup(stage);
    await expect.poll(() => peopleIn(popup), PATIENCE).toHaveProperty(STARMER);

    await popup.click(`[data-person="${STARMER}"]`);
    await press(popup, say('popup_back'));

    await expect.poll(() => peopleIn(popup), PATIENCE).toEqual(countMentions(CHARTS));
  });
});
