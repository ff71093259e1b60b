import { parseArgs } from 'node:util';
import { BROWSER_NAMES } from '../../../cli/browser/browser-session';
import { runCommand } from '../../../cli/run-command';
import { readPageList } from '../../eval/dates/page-list';
import { atMost, only, tableOf } from '../storage/figure';
import { median, quantile } from '../storage/statistics';
import type { BenchSuite } from '../suite';
import { timePages } from './time-pages';

const FOLDER = '../shared/data/pages';

/** Reading the day may take so long on 95 of 100 pages, in ms: a frame has 16. */
const P95_MS = 10;

/** How long the reading of an article's facts takes in browsers. `--browser chromium` runs one. */
export const datesSuite: BenchSuite = {
  name: 'dates',
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { browser: { type: 'string' } } });
    const pages = await readPageList(FOLDER);
    if (pages === null) return console.log(`${FOLDER} is not there: nothing to time.`);
    const built = await runCommand('npm', ['run', 'build:e2e']);
    if (built.code !== 0) throw new Error(built.output);
    const chosen = BROWSER_NAMES.filter((name) => (values.browser ?? name) === name);
    for (const browser of chosen) {
      const { version, times } = await timePages(browser, FOLDER, pages);
      console.log(`\n${browser} (${version}), ${times.length} of ${pages.length} pages`);
      const rows = [
        only('title, language and day of a page, median', median(times), 'ms'),
        atMost('the same, p95', quantile(times, 0.95), P95_MS, 'ms'),
        only('the same, slowest', quantile(times, 1), 'ms'),
      ];
      console.log(tableOf(rows));
    }
  },
};
