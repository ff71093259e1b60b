import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { BrowserSession } from '../../cli/browser/browser-session';
import { launchBrowser, TEST_BUILDS } from '../../cli/browser/launch-browser';
import type { FileServer } from '../../cli/serve-files';
import { serveTestPages } from './server';

/** A browser with the extension on it and a server of pages, for the tests of one suite. */
export interface Stage {
  readonly session: BrowserSession;
  /** Opens a page of the test server: `/sample/article-1.html`. */
  visit(path: string): Promise<Page>;
  /** The address of such a page. */
  url(path: string): string;
}

/** How to set the stage. */
export interface StageOptions {
  /** Makes an extension's folder of its own; the browser's test build by default. */
  readonly extension?: () => string | Promise<string>;
}

/** A running browser, and the server. */
interface Running {
  readonly session: BrowserSession;
  readonly server: FileServer;
  readonly extension: string;
}

const VIEWPORT = { width: 1000, height: 800 };

let running: Running | null = null;
/** One for all browsers of a run. */
let server: FileServer | null = null;
/** Puppeteer goes on listing Firefox's pages of an extension when they are long gone. */
const closed = new WeakSet<Page>();

/** Closes the browser, if there is one. */
export async function strikeStage(): Promise<void> {
  const before = running;
  running = null;
  await before?.session.close();
}

/** Suites with the same extension share one browser: starting one takes seconds. */
async function setStage(extension: string): Promise<Running> {
  if (running?.extension === extension) return running;
  await strikeStage();
  server ??= await serveTestPages();
  const browser = inject('browser');
  const session = await launchBrowser(browser, { extension, headless: true, viewport: VIEWPORT });
  running = { session, server, extension };
  return running;
}

/**
 * Sets the stage for the tests of a suite. After each test every page is closed, and anything
 * our own code threw fails the test.
 */
export function useStage(options: StageOptions = {}): Stage {
  let stage: Running | undefined;

  beforeAll(async () => {
    stage = await setStage((await options.extension?.()) ?? TEST_BUILDS[inject('browser')]);
  });

  afterEach(async () => {
    const [blank, ...pages] = (await stage?.session.browser.pages()) ?? [];
    await blank?.bringToFront();
    for (const page of pages.filter((one) => !closed.has(one))) {
      await page.close();
      closed.add(page);
    }
    expect(await stage?.session.takeExtensionErrors()).toEqual([]);
  });

  const set = (): Running => {
    if (!stage) throw new Error('The stage is set when the first test starts');
    return stage;
  };
  const url = (path: string) => set().server.origin + path;
  return {
    get session() {
      return set().session;
    },
    url,
    visit: (path) => set().session.open(url(path)),
  };
}

/** At the very end of a run: the browser, and the server of pages. */
export function strikeStageAfterAll(): void {
  afterAll(async () => {
    await strikeStage();
    await server?.close();
    server = null;
  });
}
