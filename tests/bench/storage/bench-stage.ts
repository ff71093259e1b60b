import type { Page } from 'puppeteer-core';
import type { BrowserName, BrowserSession } from '../../../cli/browser/browser-session';
import { launchBrowser } from '../../../cli/browser/launch-browser';
import { serveFiles } from '../../../cli/serve-files';
import { makeBenchBuild } from './bench-build';
import { type List, openList } from './real-list';

/** A browser with the extension, ready to be measured. */
export interface BenchStage {
  readonly browser: BrowserName;
  readonly session: BrowserSession;
  readonly list: List;
  /** Opens a web page that the extension runs on; it says nothing. */
  openWebPage(): Promise<Page>;
  /** Opens the bench's own page inside the extension. */
  openBenchPage(): Promise<Page>;
  close(): Promise<void>;
}

const WEB_PAGE = '<!doctype html><html lang="en"><title>Bench</title><body></body></html>';

/** Builds, launches and serves. */
export async function setBenchStage(browser: BrowserName): Promise<BenchStage> {
  const extension = await makeBenchBuild(browser);
  const list = await openList();
  const server = await serveFiles({ folders: {}, pages: { '/bench.html': () => WEB_PAGE } });
  const session = await launchBrowser(browser, { extension, headless: true });
  return {
    browser,
    session,
    list,
    openWebPage: () => session.open(`${server.origin}/bench.html`),
    openBenchPage: () => session.openExtensionPage('bench/page.html'),
    async close() {
      await session.close();
      await server.close();
    },
  };
}
