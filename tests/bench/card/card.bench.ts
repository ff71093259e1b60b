import type { Page } from 'puppeteer-core';
import {
  BROWSER_NAMES,
  type BrowserName,
  type BrowserSession,
} from '../../../cli/browser/browser-session';
import { movePointer, rest } from '../../../cli/browser/hover';
import { launchBrowser, TEST_BUILDS } from '../../../cli/browser/launch-browser';
import { bringMarkIntoView, readMarks } from '../../../cli/browser/marks';
import { waitFor } from '../../../cli/browser/wait-for';
import { runCommand } from '../../../cli/run-command';
import { serveFiles } from '../../../cli/serve-files';
import { CARD_TIMINGS } from '../../../utils/card/hover-timings';
import { atMost, only, tableOf } from '../storage/figure';
import { median, quantile } from '../storage/statistics';
import type { BenchSuite } from '../suite';

/** Pages opened for each browser, and cards opened on each after the first. */
const PAGES = 7;
const CARDS = 6;
const VIEWPORT = { width: 1000, height: 800 };

interface TabsApi {
  readonly tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
}

/** How long cards take to be there, in milliseconds: in the window, drawn, at their place. */
interface Times {
  /** From a command on a page that has no frame yet. */
  readonly first: number[];
  /** From a command, the frame being there. */
  readonly later: number[];
  /** From the end of the pointer's rest, where the frame was made during it. */
  readonly hovered: number[];
  /** The same, the frame being there before. */
  readonly hoveredLater: number[];
}

/** Notes in the page when our element is next seen in the window, without waiting for a frame. */
function watchForCard(page: Page): Promise<void> {
  return page.evaluate(() => {
    const scope = window as unknown as { seenAt: number };
    scope.seenAt = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      let isSeen = false;
      // A card is 360 px wide and at least 160 high.
      for (let y = 80; y < innerHeight && !isSeen; y += 140) {
        for (let x = 100; x < innerWidth && !isSeen; x += 300) {
          isSeen = document.elementFromPoint(x, y)?.localName === 'fact-context-card';
        }
      }
      if (isSeen) scope.seenAt = performance.timeOrigin + performance.now();
      else port2.postMessage(null);
    };
    port2.postMessage(null);
  });
}

const seenAt = (page: Page) =>
  waitFor('the card is seen', () =>
    page.evaluate(() => (window as unknown as { seenAt: number }).seenAt),
  );

/** Sends the keyboard's command as the background does; answers with when it was sent. */
async function showNext(own: Page, url: string): Promise<number> {
  return await own.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as { chrome: TabsApi }).chrome;
    const all = await tabs.query({});
    // Without a permission for tabs only those of our own tell their address.
    const { id = -1 } = all.find((tab) => tab.url === wanted) ?? all.find((tab) => !tab.url) ?? {};
    const sent = performance.timeOrigin + performance.now();
    void tabs.sendMessage(id, { call: 'showNext', args: {} });
    return sent;
  }, url);
}

async function closeCard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await rest(400);
}

async function measurePage(session: BrowserSession, own: Page, url: string, times: Times) {
  const page = await session.open(url);
  await waitFor('names are marked', async () => (await readMarks(page)).length > 5);
  for (let card = 0; card <= CARDS; card += 1) {
    await watchForCard(page);
    const sent = await showNext(own, url);
    (card === 0 ? times.first : times.later).push((await seenAt(page)) - sent);
    await closeCard(page);
  }
  await page.close();

  const hovered = await session.open(url);
  await waitFor('names are marked', async () => (await readMarks(hovered)).length > 5);
  await hovered.evaluate(() => {
    addEventListener('pointermove', ({ timeStamp }) => {
      (window as unknown as { movedAt: number }).movedAt = performance.timeOrigin + timeStamp;
    });
  });
  for (let card = 0; card <= CARDS; card += 1) {
    const point = await bringMarkIntoView(hovered, 2 + card);
    await rest(CARD_TIMINGS.quietAfterScrollMs + 50);
    await watchForCard(hovered);
    await movePointer(hovered, point);
    const seen = await seenAt(hovered);
    const moved = await hovered.evaluate(() => (window as unknown as { movedAt: number }).movedAt);
    const took = seen - moved - CARD_TIMINGS.openAfterMs;
    (card === 0 ? times.hovered : times.hoveredLater).push(took);
    await closeCard(hovered);
    await hovered.mouse.move(3, 3);
  }
  await hovered.close();
}

async function measure(name: BrowserName): Promise<Times> {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const { code, output } = await runCommand('wxt', [
    'build',
    '-b',
    target,
    '--mv3',
    '--mode',
    'e2e',
  ]);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  const server = await serveFiles({ folders: { '/sample/': 'public/sample' } });
  const extension = TEST_BUILDS[name];
  const session = await launchBrowser(name, { extension, headless: true, viewport: VIEWPORT });
  const times: Times = { first: [], later: [], hovered: [], hoveredLater: [] };
  try {
    const own = await session.openExtensionPage('popup.html');
    const url = `${server.origin}/sample/article-1.html`;
    for (let page = 0; page < PAGES; page += 1) await measurePage(session, own, url, times);
  } finally {
    await session.close();
    await server.close();
  }
  return times;
}

/** A card is to be there so soon: at first need on a page, and afterwards, in milliseconds. */
const FIRST_MS = 60;
const LATER_MS = 16;

/** `npm run bench -- card [--browser chromium]`: how long a card takes to be there. */
export const cardSuite: BenchSuite = {
  name: 'card',
  async run(args) {
    const one = args[args.indexOf('--browser') + 1];
    for (const name of BROWSER_NAMES) {
      if (args.includes('--browser') && name !== one) continue;
      const { first, later, hovered, hoveredLater } = await measure(name);
      console.log(`\n${name}`);
      const rows = [
        atMost('by a command, first on its page, median', median(first), FIRST_MS, 'ms'),
        only('the same, p90', quantile(first, 0.9), 'ms'),
        atMost('by a command, later, median', median(later), LATER_MS, 'ms'),
        only('the same, p90', quantile(later, 0.9), 'ms'),
        atMost('after a rest of 500 ms, first, median', median(hovered), FIRST_MS, 'ms'),
        only('the same, p90', quantile(hovered, 0.9), 'ms'),
        atMost('after a rest of 500 ms, later, median', median(hoveredLater), LATER_MS, 'ms'),
        only('the same, p90', quantile(hoveredLater, 0.9), 'ms'),
      ];
      console.log(tableOf(rows));
    }
  },
};
