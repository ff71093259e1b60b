import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { hoverMark, rest } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { openArticle } from '../support/open-article';
import { CHARTS } from '../support/samples';
import { type Stage, useStage } from '../support/stage';

/** Longer than anything waits to notice that its extension has gone, in ms. */
const A_WHILE = 1_500;

/** What the framework beneath our content script would call its events, in either browser. */
function namesOf({ session }: Stage): string[] {
  const { hostname } = new URL(session.extensionUrl(''));
  const ids = [hostname, 'fact-context@fact-context.org'];
  return ids.flatMap((id) =>
    ['wxt:content-script-started', 'wxt:locationchange'].map((event) => `${id}:content:${event}`),
  );
}

/** Does all a page can to look like the browser, or like the extension itself. */
async function forge(page: Page, names: readonly string[]): Promise<void> {
  await page.evaluate((all) => {
    const detail = { contentScriptName: 'content', messageId: 'forged' };
    const barbed = {
      get contentScriptName(): string {
        throw new Error('forged');
      },
    };
    const made = (name: string): Event[] => [
      new Event(name),
      new CustomEvent(name),
      new CustomEvent(name, { detail }),
      new CustomEvent(name, { detail: barbed }),
      new CustomEvent(name, { detail: 'content' }),
      Object.assign(new Event(name), { newUrl: null, oldUrl: null, detail }),
      new MessageEvent('message', { data: { type: name, ...detail } }),
      new PageTransitionEvent('pageshow', { persisted: true }),
      new PageTransitionEvent('pagehide', { persisted: true }),
      new PopStateEvent('popstate', { state: { type: name } }),
      new HashChangeEvent('hashchange', { newURL: 'https://news.example/' }),
      new StorageEvent('storage', { key: name }),
    ];
    for (const name of all) {
      for (const target of [window, document, document.documentElement]) {
        for (const event of made(name)) target.dispatchEvent(event);
      }
      window.postMessage({ type: name, ...detail }, '*');
      window.postMessage(name, '*');
    }
  }, names);
}

describe('a page that makes up events', () => {
  const stage = useStage();

  it('keeps its marks and cards, and has nothing thrown in it', async () => {
    const page = await openArticle(stage, CHARTS);
    const thrown: unknown[] = [];
    page.on('pageerror', (error) => thrown.push(error));
    const before = await readMarks(page);
    const names = namesOf(stage);

    await hoverMark(page, 2);
    await forge(page, names);
    await rest(A_WHILE);
    expect((await readCard(page))?.name).toBe('Sir Keir Starmer');
    expect(await readMarks(page)).toEqual(before);

    await forge(page, names);
    expect((await hoverMark(page, 3)).name).toContain('Donald Trump');
    expect(thrown).toEqual([]);
  });

  it('still has its text followed as it changes', async () => {
    const page = await openArticle(stage, CHARTS);
    await forge(page, namesOf(stage));

    await page.$eval('article', (article) => {
      const paragraph = article.ownerDocument.createElement('p');
      paragraph.textContent = 'Kamala Harris and Sir Keir Starmer went home by train that night.';
      article.append(paragraph);
    });

    await expect
      .poll(async () => (await readMarks(page)).slice(-2), { timeout: 10_000, interval: 50 })
      .toEqual(['Kamala Harris', 'Sir Keir Starmer']);
  });
});
