import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { hoverMark, rest } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { cardBox } from '../support/card-controls';
import { openArticle } from '../support/open-article';
import { htmlWithoutCard } from '../support/page-html';
import { PATIENCE } from '../support/patience';
import { CHARTS } from '../support/samples';
import { useStage } from '../support/stage';

/** "Sir Keir Starmer" in the first sample. */
const STARMER = 2;
/** A reader's look at a card, in ms: WCAG has it stay for as long as the pointer does. */
const TEN_SECONDS = 10_000;
/** Longer than a reading waits for changes, in ms: what is not marked then is not going to be. */
const A_WHILE = 2_000;

async function moveOntoCard(page: Page): Promise<void> {
  const { x, y, width, height } = await cardBox(page);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 6 });
}

const isFullscreen = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

describe('the acceptance checks', () => {
  const stage = useStage();

  it('3: a card stays for ten seconds under the pointer, and Esc closes it there', async () => {
    const page = await openArticle(stage, CHARTS);
    await hoverMark(page, STARMER);
    await moveOntoCard(page);

    await rest(TEN_SECONDS);
    expect((await readCard(page))?.name).toBe('Sir Keir Starmer');

    await page.keyboard.press('Escape');
    await expect.poll(() => readCard(page), PATIENCE).toBeNull();
  });

  it('9: in a full screen a card opens and closes, and the full screen stays', async () => {
    const page = await openArticle(stage, CHARTS);
    await page.evaluate(() => document.querySelector('main')?.requestFullscreen());
    expect((await hoverMark(page, STARMER)).name).toBe('Sir Keir Starmer');
    await moveOntoCard(page);
    expect(await isFullscreen(page)).toBe(true);

    await page.mouse.move(3, 3, { steps: 4 });
    await expect.poll(() => readCard(page), PATIENCE).toBeNull();
    expect(await isFullscreen(page)).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
  });

  it('15: typing in an editor moves no caret and marks nothing', async () => {
    const page = await stage.visit('/pages/editors.html');
    await expect.poll(() => readMarks(page), PATIENCE).toEqual(['Sir Keir Starmer']);
    await page.click('[contenteditable] p');
    await page.keyboard.press('End');
    await page.keyboard.type(' Then Kamala Harris', { delay: 20 });
    await rest(A_WHILE);
    await page.keyboard.type(' came.', { delay: 20 });

    const text = await page.$eval('[contenteditable]', (editor) => editor.textContent);
    expect(text).toBe('Donald Trump wrote a letter here. Then Kamala Harris came.');
    // While the page is read anew its own mark may be away.
    await expect.poll(() => readMarks(page), PATIENCE).toEqual(['Sir Keir Starmer']);
  });

  it('15: a page that is itself an editor has no mark, and its caret stays', async () => {
    const page = await stage.visit('/pages/editors.html');
    await expect.poll(() => readMarks(page), PATIENCE).toEqual(['Sir Keir Starmer']);
    await page.evaluate(() => {
      document.designMode = 'on';
      const text = document.querySelector('article > p')?.firstChild as Text;
      getSelection()?.collapse(text, text.length);
    });
    await page.keyboard.type(' And Donald', { delay: 20 });
    await expect.poll(() => readMarks(page), PATIENCE).toEqual([]);
    await page.keyboard.type(' Trump.', { delay: 20 });
    await rest(A_WHILE);

    const text = await page.$eval('article > p', (line) => line.textContent);
    expect(text).toBe(
      'Sir Keir Starmer went to Hull by boat, as the log of that day says. And Donald Trump.',
    );
    expect(await readMarks(page)).toEqual([]);
  });

  it('21: reading a page and opening cards asks nothing of the network', async () => {
    const page = await stage.session.browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(stage.url('/sample/article-1.html'));
    await expect.poll(() => readMarks(page), PATIENCE).toHaveLength(CHARTS.marks.length);
    const before = await htmlWithoutCard(page);
    await hoverMark(page, STARMER);
    await hoverMark(page, STARMER + 1);

    const others = asked.filter(
      (url) =>
        !url.startsWith(stage.url('/')) && !/^(?:data|chrome-extension|moz-extension):/.test(url),
    );
    expect(others).toEqual([]);
    expect(await htmlWithoutCard(page)).toBe(before);
  });

  it.each<[string, () => void]>([
    ['is collapsed', () => document.querySelector('p')?.style.setProperty('display', 'none')],
    ['is unmounted', () => document.querySelector('article')?.remove()],
    ['is emptied', () => document.querySelector('article')?.replaceChildren()],
    ['is normalised', () => document.body.normalize()],
  ])('5: nothing is thrown where the text of an open card %s', async (_, change) => {
    const page = await openArticle(stage, CHARTS);
    const thrown: unknown[] = [];
    page.on('pageerror', (error) => thrown.push(error));
    await hoverMark(page, STARMER);
    await page.evaluate(change);
    await page.mouse.move(3, 3, { steps: 4 });
    await rest(A_WHILE);
    expect(thrown).toEqual([]);
  });
});
