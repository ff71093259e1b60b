import type { ConsoleMessage, Page } from 'puppeteer-core';
import type { BrowserSession } from '../../../cli/browser/browser-session';
import { readCard } from '../../../cli/browser/card';
import { hoverMark, rest } from '../../../cli/browser/hover';
import { ownTasks } from '../../support/own-tasks';
import { trace } from '../../support/trace-events';

/** A page is held to be read when its marks have been the same for so long, in ms. */
const QUIET_MS = 700;
/** From the page's load until we have begun on it, in ms; the packs are there by then. */
const BEGIN_MS = 15_000;
/** Our code may hold the page's thread for so long at a stretch, in ms. */
const FELT_MS = 50;

/**
 * What the browser says where our policy refuses the page's own scripts, pictures and the like, whenever
 * it comes to them. Whatever names an extension is none of these.
 */
const REFUSED =
  /^(?!.*-extension:)(?:Error: )?(?:Security Error: Content at |Loading |Executing |Connecting |Framing |Preloading |Content-Security-Policy: (?:The page.s settings blocked |Prevented ))/s;

/** The two addresses of one page: where the extension runs, and where it does not. */
export interface Addresses {
  readonly read: string;
  readonly bare: string;
}

/** What a page had of the extension. The lists are what is wrong; all empty: nothing is. */
export interface PageSeen {
  readonly marks: number;
  readonly hasOpenedCard: boolean;
  /** The longest our code held the page's thread at a stretch, in ms; null: this browser cannot tell. */
  readonly longestMs: number | null;
  readonly exceptions: readonly string[];
  readonly changes: readonly string[];
  readonly noise: readonly string[];
  readonly longTasks: readonly string[];
}

/** What a page holds and says at one of its addresses. */
interface Visit {
  readonly html: string;
  readonly said: readonly string[];
  readonly thrown: readonly string[];
}

/**
 * Opens a page twice in one browser, without and with the extension on it. There the pointer moves,
 * the wheel turns, a card opens and closes. What differs afterwards is ours: no script of the page runs.
 */
export async function lookAtPage(session: BrowserSession, at: Addresses): Promise<PageSeen> {
  const page = await session.browser.newPage();
  try {
    // The command's own compiler puts this name into the functions that are sent to the page.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');

    const bare = await visit(page, at.bare, async () => {});

    let marks = 0;
    let hasOpenedCard = false;
    let longest = null as number | null;
    const read = await visit(page, at.read, async (load) => {
      const work = async () => {
        await load();
        marks = await marksOnceQuiet(page);
        hasOpenedCard = await moveAbout(page, marks);
      };
      if (session.name === 'chromium') {
        const events = await trace(page, work);
        longest = ownTasks(events, session.extensionUrl('content-scripts/'))[0] ?? 0;
      } else await work();
    });
    const thrown = [...without(read.thrown, bare.thrown), ...(await session.takeExtensionErrors())];
    return {
      marks,
      hasOpenedCard,
      longestMs: longest,
      exceptions: thrown,
      changes: differenceOf(bare.html, read.html),
      noise: without(read.said, bare.said),
      longTasks: longest !== null && longest > FELT_MS ? [`${longest.toFixed(0)} ms`] : [],
    };
  } finally {
    await page.close();
  }
}

async function visit(
  page: Page,
  url: string,
  work: (load: () => Promise<void>) => Promise<void>,
): Promise<Visit> {
  const said: string[] = [];
  const thrown: string[] = [];
  const { origin } = new URL(url);
  const hear = (message: ConsoleMessage) => {
    const text = message.text().replaceAll(origin, '');
    if (!REFUSED.test(text)) said.push(text);
  };
  const catchError = (error: unknown) => {
    const text = String(error).replaceAll(origin, '');
    if (!REFUSED.test(text)) thrown.push(text);
  };
  page.on('console', hear);
  page.on('pageerror', catchError);
  try {
    let isLoaded = false;
    const load = async () => {
      isLoaded = true;
      await page.goto(url, { waitUntil: 'load' });
    };
    await work(load);
    if (!isLoaded) await load();
    return { html: await wholeHtml(page), said, thrown };
  } finally {
    page.off('console', hear);
    page.off('pageerror', catchError);
  }
}

/** How many names are marked once that does not change any more. Throws where we never began. */
async function marksOnceQuiet(page: Page): Promise<number> {
  return await page.evaluate(
    async (quietMs, beginMs) => {
      const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
      const count = () => CSS.highlights.get('fact-context')?.size ?? -1;
      const started = performance.now();
      let last = count();
      let since = started;
      for (;;) {
        await pause();
        const now = performance.now();
        if (count() !== last) {
          last = count();
          since = now;
        }
        if (last >= 0 && now - since >= quietMs) return last;
        if (last < 0 && now - started > beginMs) throw new Error('We did not begin on this page');
      }
    },
    QUIET_MS,
    BEGIN_MS,
  );
}

/** Moves, scrolls, and opens a card where it can be: a page may lay anything over its first name. */
async function moveAbout(page: Page, marks: number): Promise<boolean> {
  await page.mouse.move(300, 200, { steps: 8 });
  await page.mouse.wheel({ deltaY: 900 });
  if (marks === 0) return false;
  const card = await hoverMark(page, 0).catch(() => null);
  await page.keyboard.press('Escape');
  for (let turn = 0; card && turn < 20 && (await readCard(page)); turn += 1) await rest(50);
  return card !== null;
}

/** All of a page as HTML, its open shadow roots and adopted sheets too; of ours, only what is not the card. */
async function wholeHtml(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const parts: string[] = [];
    const add = (root: Document | ShadowRoot) => {
      parts.push(`sheets: ${root.adoptedStyleSheets.length}`);
      for (const { shadowRoot } of root.querySelectorAll('*')) {
        if (shadowRoot === null) continue;
        parts.push(shadowRoot.innerHTML);
        add(shadowRoot);
      }
    };
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const host of copy.querySelectorAll('fact-context-card')) host.remove();
    parts.push(copy.outerHTML);
    add(document);
    return parts.join('\n');
  });
}

/** What stands in `all` more often than in `known`. */
function without(all: readonly string[], known: readonly string[]): string[] {
  const left = [...known];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The first place where two texts differ, with what is there in each; nothing where they do not. */
export function differenceOf(before: string, after: string): string[] {
  if (before === after) return [];
  let at = 0;
  while (before[at] === after[at]) at += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 60));
  return [`at ${at}: ${around(before)} became ${around(after)}`];
}
