import { parseArgs } from 'node:util';
import {
  BROWSER_NAMES,
  type BrowserName,
  type BrowserSession,
} from '../../../cli/browser/browser-session';
import { launchBrowser } from '../../../cli/browser/launch-browser';
import { runCommand } from '../../../cli/run-command';
import { serveFiles } from '../../../cli/serve-files';
import { readPageList } from '../../eval/dates/page-list';
import { pageForBench } from '../dates/page-for-bench';
import { atMost, type Figure, only, tableOf } from '../storage/figure';
import { importList } from '../storage/manager-import';
import { LIST_PEOPLE, openList } from '../storage/real-list';
import { median, quantile } from '../storage/statistics';
import type { BenchSuite } from '../suite';
import { medianBounds, ratioAtMost } from './ratio';
import { type PageTimes, timeMarks, timePage } from './time-page';
import { folderOf, VARIANTS, type Variant } from './variants';

const FOLDER = '../shared/data/pages';
/** Pages of a run, evenly from the list; and those opened with the background just ended. */
const SAMPLE = 60;
const KILLS = 10;
const VIEWPORT = { width: 1_000, height: 800 };

/** Goals: ratio to the bare extension; milliseconds; MB above the bare extension. */
const GOAL = { ratio: 2.5, p95: 15, warm: 80, killed: 250, heapMB: 3 };

/** `npm run bench -- page [--browser chromium] [--sample 20] [--people]`: what a page pays. */
export const pageSuite: BenchSuite = {
  name: 'page',
  async run(args) {
    const options = {
      browser: { type: 'string' },
      sample: { type: 'string' },
      people: { type: 'boolean' },
    } as const;
    const { values } = parseArgs({ args: [...args], options });
    const all = await readPageList(FOLDER);
    if (all === null) return console.log(`${FOLDER} is not there: nothing to time.`);
    const wanted = Math.min(all.length, Number(values.sample ?? SAMPLE));
    const files = Array.from(
      { length: wanted },
      (_, at) => all[Math.floor((at * all.length) / wanted)]?.file ?? '',
    );
    const built = await runCommand('npm', ['run', 'build:e2e']);
    if (built.code !== 0) throw new Error(built.output);
    for (const browser of BROWSER_NAMES.filter((name) => (values.browser ?? name) === name)) {
      const figures = await measure(browser, files, values.people === true);
      console.log(`\n${browser}, ${files.length} pages\n${tableOf(figures)}`);
    }
  },
};

/** Page by page, each extension in a browser of its own, so that all meet the same minute of the machine. */
async function measure(browser: BrowserName, files: readonly string[], hasPeople: boolean) {
  let html = '';
  const server = await serveFiles({ folders: {}, pages: { '/page.html': () => html } });
  const url = `${server.origin}/page.html`;
  // Firefox has no way to tell from outside how long a content script runs.
  const variants = browser === 'chromium' ? VARIANTS : (['ours'] as const);
  const sessions = new Map<Variant, BrowserSession>();
  try {
    for (const variant of variants) {
      const extension = folderOf(variant, browser);
      sessions.set(
        variant,
        await launchBrowser(browser, { extension, headless: true, viewport: VIEWPORT }),
      );
    }
    const ours = sessions.get('ours') as BrowserSession;
    if (hasPeople) await importList({ session: ours }, (await openList()).path, LIST_PEOPLE);
    const times: Record<Variant, PageTimes[]> = { none: [], ours: [], bare: [], wrapping: [] };
    const warm: number[] = [];
    const killed: number[] = [];
    html = await pageForBench(FOLDER, files[0] ?? '');
    // Each browser's first page is dearer than any other, and counts for nothing.
    for (const session of sessions.values()) await timeMarks(session, url).catch(() => null);
    for (const file of files) {
      html = await pageForBench(FOLDER, file);
      const marked = await timeMarks(ours, url).catch(() => null);
      if (marked !== null) warm.push(marked);
      for (const [variant, session] of browser === 'chromium' ? sessions : []) {
        times[variant].push(await timePage(session, url));
      }
      if (marked === null || killed.length >= KILLS) continue;
      await ours.killBackground();
      const late = await timeMarks(ours, url);
      if (late !== null) killed.push(late);
    }
    return [...(browser === 'chromium' ? costs(times) : []), ...waits(warm, killed)];
  } finally {
    for (const session of sessions.values()) await session.close();
    await server.close();
  }
}

/** What each costs above an extension that does nothing, page by page. */
function costs(times: Record<Variant, PageTimes[]>): Figure[] {
  const above = (variant: Variant, than: Variant, key: keyof PageTimes): number[] =>
    times[variant].map((one, at) => one[key] - (times[than][at]?.[key] ?? 0));
  const of = (variant: Variant): number[] => above(variant, 'none', 'all');
  const ours = of('ours');
  const typical = (what: string, values: readonly number[]) => {
    const [low, high] = [0.25, 0.75].map((share) => quantile(values, share).toFixed(1));
    const { low: least, high: most } = medianBounds(values);
    const isNoise = least <= 0 && most >= 0 ? ', lost in the noise' : '';
    return only(`${what} (quartiles ${low} and ${high}${isNoise})`, median(values), 'ms');
  };
  const drawing = above('ours', 'none', 'paint');
  const scripts = ours.map((all, at) => all - (drawing[at] ?? 0));
  return [
    ratioAtMost(
      'main thread, all in, against the bare extension, medians',
      ours,
      of('bare'),
      GOAL.ratio,
    ),
    typical('the same, ours', ours),
    atMost('the same, ours, p95', quantile(ours, 0.95), GOAL.p95, 'ms'),
    typical('the same, bare', of('bare')),
    typical('the same, names wrapped in elements', of('wrapping')),
    typical('of ours: compiling', above('ours', 'none', 'compile')),
    typical('of ours: evaluating', above('ours', 'none', 'evaluate')),
    typical('of ours: reading, sending and marking, with those two', scripts),
    typical('of ours: styles, layout and painting', drawing),
    typical('of bare: compiling and evaluating', above('bare', 'none', 'evaluate')),
    typical(
      'the page itself, without any of them',
      times.none.map(({ all }) => all),
    ),
    atMost(
      'memory above the bare extension, median',
      median(above('ours', 'bare', 'heapMB')),
      GOAL.heapMB,
      'MB',
    ),
  ];
}

function waits(warm: readonly number[], killed: readonly number[]): Figure[] {
  return [
    ...(warm.length > 0
      ? [atMost(`text to marks, median of ${warm.length}`, median(warm), GOAL.warm, 'ms')]
      : []),
    ...(killed.length > 0
      ? [
          atMost(
            `the same, background just ended, median of ${killed.length}`,
            median(killed),
            GOAL.killed,
            'ms',
          ),
        ]
      : []),
  ];
}
