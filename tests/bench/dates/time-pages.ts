import type { BrowserName } from '../../../cli/browser/browser-session';
import { launchBrowser, TEST_BUILDS } from '../../../cli/browser/launch-browser';
import { serveFiles } from '../../../cli/serve-files';
import type { ListedPage } from '../../eval/dates/page-list';
import { bundle } from '../../support/bundle';
import { pageForBench } from './page-for-bench';

const GLOBAL = 'factContextFacts';

/** What was timed in one browser. */
export interface TimedPages {
  readonly version: string;
  /** Milliseconds a page, once each, as a page just opened; fewer where one would not open. */
  readonly times: readonly number[];
}

/** Opens each page in a browser and times the reading of its title, language and day. */
export async function timePages(
  browser: BrowserName,
  folder: string,
  pages: readonly ListedPage[],
): Promise<TimedPages> {
  const code = await bundle('utils/article/read-facts.ts', GLOBAL);
  let html = '';
  const server = await serveFiles({ folders: {}, pages: { '/page.html': () => html } });
  const session = await launchBrowser(browser, { extension: TEST_BUILDS[browser], headless: true });
  const times: number[] = [];
  try {
    for (const { file, url } of pages) {
      html = await pageForBench(folder, file);
      const page = await session.open(`${server.origin}/page.html`).catch(() => null);
      if (page === null) continue;
      await page.evaluate(`${code}\nglobalThis.${GLOBAL} = ${GLOBAL};`);
      const timed = `(() => { const start = performance.now(); ${GLOBAL}.readFacts(document, ${JSON.stringify(url)}); return performance.now() - start; })()`;
      times.push(Number(await page.evaluate(timed)));
      await page.close();
    }
    return { version: await session.browser.version(), times };
  } finally {
    await session.close();
    await server.close();
  }
}
