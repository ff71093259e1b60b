import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { hoverMark, pointAtMark, rest } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { openArticle } from '../support/open-article';
import { PATIENCE } from '../support/patience';
import { CHARTS, pathOf } from '../support/samples';
import { useStage } from '../support/stage';

const countHosts = (page: Page) => page.$$eval('fact-context-card', (hosts) => hosts.length);

describe('the extension is replaced under an open page', () => {
  const stage = useStage();

  it('and leaves no dead card there', async () => {
    const page = await openArticle(stage, CHARTS);
    const thrown: unknown[] = [];
    page.on('pageerror', (error) => thrown.push(error));
    await hoverMark(page, 2);

    await stage.session.reloadExtension();
    await page.bringToFront();
    await page.mouse.move(3, 3, { steps: 3 });
    // Either nobody is there any more (Chromium), or a new script is (Firefox): one card at most,
    // and it answers; or no card and no marks.
    await expect.poll(() => countHosts(page), PATIENCE).toBeLessThanOrEqual(1);
    await expect.poll(() => readCard(page), PATIENCE).toBeNull();

    if ((await readMarks(page)).length > 0) {
      await pointAtMark(page, 2);
      await rest(1_000);
    }
    const card = await readCard(page);
    const marks = await readMarks(page);
    if (stage.session.name === 'firefox') {
      expect(card?.name).toBe('Sir Keir Starmer');
      expect(marks).toHaveLength(CHARTS.marks.length);
    } else {
      expect(card).toBeNull();
    }
    expect(thrown).toEqual([]);
  });

  it('and works on the next page', async () => {
    await stage.session.reloadExtension();

    const page = await stage.visit(pathOf(CHARTS));

    await expect.poll(() => readMarks(page), PATIENCE).toHaveLength(CHARTS.marks.length);
    expect((await hoverMark(page, 2)).name).toBe('Sir Keir Starmer');
  });
});
