import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { hoverMark } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { FRAMEWORKS } from '../support/hydrating-pages';
import { PATIENCE } from '../support/patience';
import { useStage } from '../support/stage';

const BEFORE = ['Starmer', 'Sir Keir Starmer', 'Donald Trump', 'Sir Keir'];
const AFTER = ['Starmer', 'Sir Keir Starmer', 'Kamala Harris', 'Harris'];

/** The test pages' own globals. */
type HydratingWindow = typeof window & { hydrate(): void; mended: string[] };

const hydrate = (page: Page) => page.evaluate(() => (window as HydratingWindow).hydrate());
const mended = (page: Page) => page.evaluate(() => (window as HydratingWindow).mended);

describe('a page that hydrates after its names are marked', () => {
  const stage = useStage();

  it.each(FRAMEWORKS)('%s finds what the server sent, and goes on', async (framework) => {
    const page = await stage.visit(`/hydrating/${framework}.html`);
    const thrown: unknown[] = [];
    page.on('pageerror', (error) => thrown.push(error));
    await expect.poll(() => readMarks(page), PATIENCE).toEqual(BEFORE);
    await hoverMark(page, 1);

    await hydrate(page);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    expect(await mended(page)).toEqual([]);
    expect(await readMarks(page)).toEqual(BEFORE);

    // The page rewrites one paragraph, drops another, and adds a third.
    await page.evaluate(() => document.querySelector('button')?.click());
    await expect.poll(() => readMarks(page), PATIENCE).toEqual(AFTER);
    expect((await hoverMark(page, 2)).name).toContain('Kamala Harris');
    expect(await mended(page)).toEqual([]);
    expect(thrown).toEqual([]);
  });
});
