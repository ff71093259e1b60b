import { describe, expect, inject, it } from 'vitest';
import { hoverMark } from '../../cli/browser/hover';
import { TEST_BUILDS } from '../../cli/browser/launch-browser';
import { openArticle } from '../support/open-article';
import { CHARTS } from '../support/samples';
import { useStage } from '../support/stage';
import { buildWithSwappedDates } from '../support/swapped-pack';

/** "Sir Keir Starmer" and "Donald Trump" in the first paragraph. */
const STARMER = 2;
const TRUMP = 3;

describe('when two people of the pack change dates', () => {
  const stage = useStage({
    extension: () =>
      buildWithSwappedDates(
        TEST_BUILDS[inject('browser')],
        { person: 'Q6383803', post: 'uk-pm' },
        { person: 'Q22686', post: 'us-president' },
      ),
  });

  it('their cards say it the other way round: nothing is written into the code', async () => {
    const page = await openArticle(stage, CHARTS);

    const starmer = await hoverMark(page, STARMER);
    const trump = await hoverMark(page, TRUMP);

    expect(starmer.then?.roles).toContain('Former Prime Minister of the United Kingdom');
    expect(starmer.then?.roles).not.toContain('Prime Minister of the United Kingdom');
    expect(trump.then?.roles).toContain('President of the United States');
    expect(trump.then?.roles).not.toContain('Former President of the United States');
  });
});
