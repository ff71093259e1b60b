import { describe, expect, it } from 'vitest';
import { hoverMark } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { openArticle } from '../support/open-article';
import { PATIENCE } from '../support/patience';
import { CHARTS, LIBRARIES, pathOf } from '../support/samples';
import { useStage } from '../support/stage';

describe('the background ends when idle', () => {
  const stage = useStage();

  it('and cards still open on the page that is there', async () => {
    const page = await openArticle(stage, CHARTS);

    await stage.session.killBackground();

    expect((await hoverMark(page, 2)).name).toBe('Sir Keir Starmer');
    await stage.session.killBackground();
    expect((await hoverMark(page, 3)).name).toContain('Donald Trump');
  });

  it('and the next page is read all the same', async () => {
    await openArticle(stage, CHARTS);

    await stage.session.killBackground();
    const page = await stage.visit(pathOf(LIBRARIES));

    await expect.poll(() => readMarks(page), PATIENCE).toHaveLength(LIBRARIES.marks.length);
  });
});
