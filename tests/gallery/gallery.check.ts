import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type FileServer, serveFiles } from '../../cli/serve-files';
import { violationsOf } from '../support/axe';
import { violationsOfStates } from './axe-stories';
import { openStory, startBrowser } from './browser';
import { GALLERY } from './build';
import {
  differencesOf,
  drawnBy,
  keptDrawnBy,
  pictureName,
  picturesOfNothing,
} from './kept-pictures';
import { STORIES } from './page/collect-stories';
import { takeStory } from './take-picture';
import { nameOf, testedVariants } from './variants';

const name = inject('browser');
let server: FileServer;
let browser: Browser;
let page: Page;
/** Another version draws letters otherwise: what differs is then told, and is no failure. */
let isSame = false;

beforeAll(async () => {
  server = await serveFiles({ folders: { '/': GALLERY } });
  browser = await startBrowser(name);
  page = await browser.newPage();
  const here = drawnBy(await browser.version());
  isSame = here === keptDrawnBy();
  if (name === 'chromium' && !isSame) {
    console.log(`Pictures were taken with ${keptDrawnBy() || 'nothing'}, this is ${here}.`);
  }
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const CASES = [...STORIES.values()].flatMap((story) =>
  testedVariants(story).map((variant) => [story.title, nameOf(variant), variant] as const),
);

describe('a story has no fault that axe finds, and looks as it did:', () => {
  it.each(CASES)('%s, %s', async (title, _, variant) => {
    await openStory(page, server.origin, title, variant);
    if (name === 'chromium') {
      const file = pictureName(title, variant);
      const differences = differencesOf(file, await takeStory(page));
      const hint = `${file}; see .output/gallery/changed, npm run gallery -- --accept`;
      if (isSame) expect.soft(differences, hint).toEqual([]);
      else if (differences.length > 0) console.log(`${file}: ${differences.join('; ')}`);
    }
    expect.soft(await violationsOfStates(page)).toEqual([]);
  });
});

describe('the page to look through them', () => {
  it('has no fault that axe finds', async () => {
    await page.setViewport({ width: 1200, height: 800 });
    await page.goto(`${server.origin}/index.html#story=none`);
    await page.waitForSelector('.gallery-filter');
    expect(await violationsOf(page)).toEqual([]);
  });

  it('shows what is chosen by keyboard', async () => {
    await page.goto('about:blank');
    await page.goto(`${server.origin}/index.html#story=none`);
    await page.waitForSelector('.gallery-filter select');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Marks');
    await page.waitForSelector('iframe[title="Marks in text, 360-light-ltr"]');
    const titles = await page.$$eval('iframe', (frames) => frames.map(({ title }) => title));
    expect(titles).toEqual([360, 720, 1200].map((width) => `Marks in text, ${width}-light-ltr`));
  });
});

it('no picture is kept of what there is no story of', () => {
  expect(picturesOfNothing(STORIES.values())).toEqual([]);
});
