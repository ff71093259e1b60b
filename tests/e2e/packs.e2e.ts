import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readMarks } from '../../cli/browser/marks';
import { press } from '../support/controls';
import { PATIENCE } from '../support/patience';
import { say } from '../support/say';
import { useStage } from '../support/stage';

const STARTER = 'Fact Context starter pack';
/** Whom no other pack has. */
const PIERCE = 'Dame Karen Pierce';
/** As pressed: the hidden rest of a button's name says whose it is. */
const of = (key: Parameters<typeof say>[0]) => `${say(key)} (${STARTER})`;

const titles = (page: Page, where: string) =>
  page.$$eval(where, (all) => all.map((one) => one.textContent?.trim()));

describe('a pack that comes along', () => {
  const stage = useStage();

  it('is removed, with its marks, and is there again when the reader adds it', async () => {
    const article = await stage.visit('/sample/article-1.html');
    await expect.poll(() => readMarks(article), PATIENCE).toContain(PIERCE);

    const manager = await stage.session.openExtensionPage('manager.html');
    await press(manager, of('pack_remove'));
    await expect.poll(() => titles(manager, '.fc-pack-asked'), PATIENCE).toHaveLength(1);
    await press(manager, of('pack_remove'));
    const available = '.fc-pack[data-available=shipped] h4';
    await expect.poll(() => titles(manager, available), PATIENCE).toEqual([STARTER]);
    expect(await titles(manager, 'h3.fc-pack-title')).not.toContain(STARTER);

    await article.bringToFront();
    await expect.poll(() => readMarks(article), PATIENCE).not.toContain(PIERCE);

    await manager.bringToFront();
    await press(manager, of('pack_add'));
    await expect.poll(() => titles(manager, 'h3.fc-pack-title'), PATIENCE).toContain(STARTER);
    await article.bringToFront();
    await expect.poll(() => readMarks(article), PATIENCE).toContain(PIERCE);
  });
});
