import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../../../cli/browser/browser-session';
import { rest } from '../../../cli/browser/hover';
import type { TraceEvent } from '../../support/trace-events';

/** What the main thread of a page did under an extension, in milliseconds of its own time, and MB. */
export interface PageTimes {
  /** Everything, the page's own work too. */
  readonly all: number;
  /** Compiling the extension's scripts, and running them to their end for the first time. */
  readonly compile: number;
  readonly evaluate: number;
  /** Styles, layout and painting. */
  readonly paint: number;
  readonly heapMB: number;
}

/** No profile of calls: it would make our share dearer than what the browser does for it. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/** What the browser does to draw a page. */
const PAINTING: ReadonlySet<string> = new Set([
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
]);

/** After the page is loaded it is watched for so long, in milliseconds; at most, where marks are awaited. */
const WATCHED_MS = 400;
const MOST_WATCHED_MS = 2_000;

/** Opens a page in Chromium under a trace. */
export async function timePage(session: BrowserSession, url: string): Promise<PageTimes> {
  const page = await session.browser.newPage();
  try {
    // No looking for marks meanwhile: that would be part of what is timed.
    await page.tracing.start({ categories: CATEGORIES });
    await openAndWatch(page, url, false);
    const trace = new TextDecoder().decode(await page.tracing.stop());
    const events = (JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents;
    return { ...timesIn(events, session.extensionUrl('')), heapMB: await heapOf(page) };
  } finally {
    await page.close();
  }
}

/** From the text being there to the first marks, or null where there are none; without a trace; in either browser. */
export async function timeMarks(session: BrowserSession, url: string): Promise<number | null> {
  const page = await session.browser.newPage();
  try {
    await noteMarks(page);
    return await openAndWatch(page, url, true);
  } finally {
    await page.close();
  }
}

/** Looks every few milliseconds, before any script of the page runs. */
async function noteMarks(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const scope = window as unknown as { benchReady?: number; benchMarked?: number };
    document.addEventListener('DOMContentLoaded', () => {
      scope.benchReady = performance.now();
    });
    const look = setInterval(() => {
      if (!CSS.highlights.get('fact-context')?.size) return;
      scope.benchMarked = performance.now();
      clearInterval(look);
    }, 4);
  });
}

async function openAndWatch(page: Page, url: string, awaitsMarks: boolean) {
  await page.goto(url, { waitUntil: 'load' });
  await rest(WATCHED_MS);
  for (let waited = WATCHED_MS; awaitsMarks && waited < MOST_WATCHED_MS; waited += 100) {
    const took = await marksAfter(page);
    if (took !== null) return took;
    await rest(100);
  }
  return null;
}

function marksAfter(page: Page): Promise<number | null> {
  return page.evaluate(() => {
    const { benchReady, benchMarked } = window as unknown as Record<string, number | undefined>;
    return benchMarked === undefined ? null : benchMarked - (benchReady ?? 0);
  });
}

async function heapOf(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0 } = await page.metrics();
  return JSHeapUsedSize / 1_000_000;
}

function timesIn(events: readonly TraceEvent[], place: string) {
  const pids = new Set(events.filter(isOfThePage).map(({ pid }) => pid));
  const sum = (which: readonly TraceEvent[]): number =>
    which.reduce((total, { dur = 0, tdur = dur }) => total + tdur / 1_000, 0);
  const main = new Set(events.filter(isOfThePage).map(({ tid }) => tid));
  const onMain = events.filter(({ pid, tid }) => pids.has(pid) && main.has(tid));
  const ofOurs = (name: string) =>
    onMain.filter((event) => event.name === name && urlOf(event).startsWith(place));
  const compile = sum(ofOurs('v8.compile'));
  return {
    all: sum(onMain.filter(({ name }) => name === 'RunTask')),
    compile,
    paint: sum(onMain.filter(({ name }) => PAINTING.has(name))),
    evaluate: Math.max(0, sum(ofOurs('EvaluateScript')) - compile),
  };
}

/** Only the thread that parses the page has this. */
function isOfThePage({ name, args }: TraceEvent): boolean {
  const { beginData } = args as { beginData?: { url?: string } };
  return name === 'ParseHTML' && (beginData?.url?.includes('/page.html') ?? false);
}

function urlOf({ args }: TraceEvent): string {
  const { data, fileName } = args as { data?: { url?: string }; fileName?: string };
  return data?.url ?? fileName ?? '';
}
