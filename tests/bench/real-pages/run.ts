import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../../../cli/browser/browser-session';
import { launchBrowser, TEST_BUILDS } from '../../../cli/browser/launch-browser';
import { runCommand } from '../../../cli/run-command';
import { serveFiles } from '../../../cli/serve-files';
import { type ListedPage, readPageList } from '../../eval/dates/page-list';
import { pageForBench } from '../dates/page-for-bench';
import { quantile } from '../storage/statistics';
import { lookAtPage, type PageSeen } from './look-at-page';
import { sampleOf, tableOf } from './report';

/**
 * `npm run check:pages [-- --browser chromium] [--sample 100] [--built]`: opens real pages and says
 * what the extension did to them. Ends with 1 where it did anything.
 */
const FOLDER = '../shared/data/pages';
const VIEWPORT = { width: 1000, height: 800 };
/** Pages after which a browser is started anew: they gather memory. */
const PAGES_A_BROWSER = 60;

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    sample: { type: 'string' },
    built: { type: 'boolean', default: false },
  },
});
const browsers = BROWSER_NAMES.filter((name) => (values.browser ?? name) === name);
const all = await readPageList(FOLDER);
if (all === null) {
  console.log(`${FOLDER} is not there: no page to look at.`);
} else {
  if (!values.built) {
    const built = await runCommand('npm', ['run', 'build:e2e']);
    if (built.code !== 0) throw new Error(built.output);
  }
  const pages = values.sample === undefined ? all : sampleOf(all, Number(values.sample));
  for (const name of browsers) await check(name, pages);
}

async function check(name: BrowserName, pages: readonly ListedPage[]): Promise<void> {
  const seen = new Map<string, PageSeen>();
  let version = '';
  for (let from = 0; from < pages.length; from += PAGES_A_BROWSER) {
    version = await lookAtSome(name, pages.slice(from, from + PAGES_A_BROWSER), seen);
  }
  const longest = [...seen.values()].flatMap(({ longestMs }) => longestMs ?? []);
  console.log(`\n${name} (${version}), ${seen.size} of ${pages.length} pages opened`);
  console.log(tableOf(seen));
  if (longest.length > 0) {
    const [p50, p95, most] = [0.5, 0.95, 1].map((share) => quantile(longest, share).toFixed(1));
    console.log(`Our longest task on a page: median ${p50} ms, p95 ${p95} ms, at most ${most} ms`);
  }
  const isClean = [...seen.values()].every(
    ({ exceptions, changes, noise, longTasks }) =>
      exceptions.length + changes.length + noise.length + longTasks.length === 0,
  );
  if (!isClean || seen.size < pages.length) process.exitCode = 1;
}

async function lookAtSome(
  name: BrowserName,
  pages: readonly ListedPage[],
  seen: Map<string, PageSeen>,
): Promise<string> {
  let html = '';
  const server = await serveFiles({ folders: {}, pages: { '/news/page.html': () => html } });
  const session = await launchBrowser(name, {
    extension: TEST_BUILDS[name],
    headless: true,
    viewport: VIEWPORT,
  });
  const read = `${server.origin}/news/page.html`;
  // A name of this machine on no list of sites: there the extension does not run.
  const bare = read.replace('127.0.0.1', 'gazette.localhost');
  try {
    for (const { file } of pages) {
      html = await pageForBench(FOLDER, file);
      const one = await lookAtPage(session, { read, bare }).catch((error: unknown) => {
        console.log(`${file}: not looked at: ${String(error).slice(0, 200)}`);
        return null;
      });
      if (one) seen.set(file, one);
      if (seen.size % 25 === 0) console.log(`… ${seen.size}`);
    }
    return await session.browser.version();
  } finally {
    await session.close();
    await server.close();
  }
}
