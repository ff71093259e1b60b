import type { Page } from 'puppeteer-core';
import type { Part } from './pictures';

/** Higher than that, Chromium draws what is there again and again. In pixels. */
const HIGHEST = 16_000;

/** A picture of a story, and where its states are in it. */
export interface StoryPicture {
  readonly png: Buffer;
  readonly states: readonly Part[];
}

/** Takes the picture of all that a story's page shows, one pixel a CSS pixel. */
export async function takeStory(page: Page): Promise<StoryPicture> {
  const { states, height } = await page.evaluate(() => {
    const sections = [...document.querySelectorAll<HTMLElement>('.gallery-state')];
    return {
      height: document.documentElement.scrollHeight,
      states: sections.map((section) => {
        const { top, bottom } = section.getBoundingClientRect();
        const name = section.querySelector<HTMLElement>('[data-state]')?.dataset.state ?? '';
        return { name, top: Math.floor(top + scrollY), bottom: Math.ceil(bottom + scrollY) };
      }),
    };
  });
  if (height > HIGHEST) throw new Error(`${height} pixels high: make two stories of it`);
  const png = Buffer.from(await page.screenshot({ fullPage: true }));
  return { png, states };
}
