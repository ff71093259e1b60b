import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { BrowserSession } from '../../cli/browser/browser-session';
import { launchBrowser, TEST_BUILDS } from '../../cli/browser/launch-browser';
import type { FileServer } from '../../cli/serve-files';
import { serveTestPages } from './server';

/** A browser with the extension on it and a server of pages, for the tests of one file. */
export interface Stage {
  readonly session: BrowserSession;
  /** Opens a page of the test server: `/sample/article-1.html`. */
  visit(path: string): Promise<Page>;
  /** The address of such a page. */
  url(path: string): string;
}

const VIEWPORT = { width: 1000, height: 800 };

/** How to set the stage. */
export interface StageOptions {
  /** Makes the extension's folder; the browser's test build by default. */
  readonly extension?: () => string;
}

/**
 * Sets the stage once for the tests of a file. After each test, every page is closed, and
 * anything our own code threw fails the test.
 */
export function useStage(options: StageOptions = {}): Stage {
  const browser = inject('browser');
  let session: BrowserSession | undefined;
  let server: FileServer | undefined;

  beforeAll(async () => {
    server = await serveTestPages();
    const extension = options.extension?.() ?? TEST_BUILDS[browser];
    session = await launchBrowser(browser, { extension, headless: true, viewport: VIEWPORT });
  });

  afterEach(async () => {
    const [blank, ...pages] = (await session?.browser.pages()) ?? [];
    await blank?.bringToFront();
    for (const page of pages) await page.close();
    expect(await session?.takeExtensionErrors()).toEqual([]);
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const there = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('The stage is set when the first test starts');
    return thing;
  };
  const url = (path: string) => there(server).origin + path;
  return {
    get session() {
      return there(session);
    },
    url,
    visit: (path) => there(session).open(url(path)),
  };
}
