import { describe, expect, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { hoverMark } from '../../cli/browser/hover';
import { boxInCard, clickInCard, focusInCard, textsInCard } from '../support/card-controls';
import { openArticle } from '../support/open-article';
import { PATIENCE } from '../support/patience';
import { CHARTS } from '../support/samples';
import { say } from '../support/say';
import { useStage } from '../support/stage';

/** Marks of the first sample: "Sir Keir Starmer", "Kamala Harris", "Dame Karen Pierce". */
const STARMER = 2;
const HARRIS = 8;
const ENVOY = 'United Kingdom Ambassador to the United States';

describe('from a card one goes on', () => {
  const stage = useStage();

  it('to the others whom the article names, and how they stand to the person', async () => {
    const page = await openArticle(stage, CHARTS);
    await hoverMark(page, STARMER);

    expect((await readCard(page))?.text).toContain(`${ENVOY} under Keir Starmer`);
    await clickInCard(page, 'button', 'Dame Karen Pierce');
    await expect.poll(async () => (await readCard(page))?.name, PATIENCE).toBe('Dame Karen Pierce');
    await expect.poll(async () => (await readCard(page))?.then?.roles, PATIENCE).toContain(ENVOY);

    await clickInCard(page, 'button', say('card_back'));
    await expect.poll(async () => (await readCard(page))?.name, PATIENCE).toBe('Sir Keir Starmer');
    expect(await focusInCard(page)).toBe('Dame Karen Pierce');
  });

  it('tells opponents of one election', async () => {
    const page = await openArticle(stage, CHARTS);
    const card = await hoverMark(page, HARRIS);

    expect(card.text).toContain('Opponent in the 2024 United States presidential election');
  });

  it('to a post: who held it that day, before and after, and who holds it now', async () => {
    const page = await openArticle(stage, CHARTS);
    await hoverMark(page, STARMER);
    await clickInCard(page, 'button', say('card_post_ask'));

    const title = 'Prime Minister of the United Kingdom';
    await expect.poll(async () => (await readCard(page))?.name, PATIENCE).toBe(title);
    await expect
      .poll(async () => (await readCard(page))?.text, PATIENCE)
      .toMatch(/Rishi Sunak[\s\S]*Keir Starmer[\s\S]*Andy Burnham/);

    await clickInCard(page, 'button', 'Rishi Sunak');
    await expect.poll(async () => (await readCard(page))?.name, PATIENCE).toContain('Rishi Sunak');
    await expect
      .poll(async () => (await readCard(page))?.then?.roles, PATIENCE)
      .toContain(`Former ${title}`);
  });
});

describe('“How do we know?”', () => {
  const stage = useStage();

  it('leads from a statement to its sources and to the pack with its version', async () => {
    const page = await openArticle(stage, CHARTS);
    await hoverMark(page, STARMER);
    await clickInCard(page, '.fc-disclosure');

    await boxInCard(page, '.fc-evidence > li');
    const [statement] = await textsInCard(page, '.fc-evidence > li');
    expect(statement).toContain('Prime Minister of the United Kingdom');
    expect(statement).toMatch(/Fact Context starter pack, version \d+\.\d+\.\d+, checked to/);
    expect((await textsInCard(page, '.fc-sources > li')).length).toBeGreaterThan(1);
  });

  it('copies a statement with its sources', async () => {
    const page = await openArticle(stage, CHARTS);
    await hoverMark(page, STARMER);
    await clickInCard(page, '.fc-disclosure');
    await clickInCard(page, 'button', say('card_copy'));

    await expect
      .poll(async () => (await textsInCard(page, '[role=status]')).join(), PATIENCE)
      .toContain(say('card_copied'));
  });
});
