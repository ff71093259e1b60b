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

/** Comes to a mark from elsewhere and rests there; whose card is open then, if any. */
async function hoverAfresh(page: Page): Promise<string | undefined> {
  await page.mouse.move(3, 3, { steps: 3 });
  if ((await readMarks(page)).length === 0) return undefined;
  await pointAtMark(page, 2);
  await rest(1_000);
  return (await readCard(page))?.name;
}

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

    if (stage.session.name === 'firefox') {
      // When the new script is there is for the browser to say: hovering shows it.
      await expect
        .poll(() => hoverAfresh(page), { ...PATIENCE, interval: 200 })
        .toBe('Sir Keir Starmer');
      expect(await readMarks(page)).toHaveLength(CHARTS.marks.length);
      expect(await countHosts(page)).toBe(1);
    } else {
      await expect.poll(() => readMarks(page), PATIENCE).toEqual([]);
      expect(await countHosts(page)).toBe(0);
    }
    expect(thrown).toEqual([]);
  });

  it('and works on the next page', async () => {
    await stage.session.reloadExtension();
    // A page that is opened in the very moment of the change may get no script: the browser's way.
    const own = await stage.session.openExtensionPage('popup.html');
    await own.close();

    const page = await stage.visit(pathOf(CHARTS));

    await expect.poll(() => readMarks(page), PATIENCE).toHaveLength(CHARTS.marks.length);
    expect((await hoverMark(page, 2)).name).toBe('Sir Keir Starmer');
  });
});
