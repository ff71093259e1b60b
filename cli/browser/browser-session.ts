import type { Browser, Page } from 'puppeteer-core';

/** The browsers we run in. */
export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

export type ColourScheme = 'light' | 'dark';

/** Choices for a launch. */
export interface LaunchOptions {
  /** The browser's own file. */
  readonly executable: string;
  /** A built extension's folder. */
  readonly extension: string;
  readonly headless: boolean;
  /** CSS pixels; a window with a display keeps its own size. */
  readonly viewport?: { width: number; height: number; deviceScaleFactor?: number };
  /** A profile's folder, which is kept; by default a new one, gone with the browser. */
  readonly profile?: string;
  /** Leaves the page open that welcomes a new profile; by default it is closed before anything else. */
  readonly keepsWelcome?: boolean;
  /** The machine's own light or dark mode; light by default. */
  readonly colourScheme?: ColourScheme;
}

/** One running browser with the extension on it, the same over Chromium and Firefox. */
export interface BrowserSession {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** When the running browser was given the extension, on the clock of `performance.now()`, in ms. */
  readonly installedAt: number;
  /** Opens a web page in a new tab and waits until it is loaded. */
  open(url: string): Promise<Page>;
  /** The address of one of the extension's own files: `extensionUrl('popup.html')`. */
  extensionUrl(path: string): string;
  /**
   * Opens one of the extension's own pages in a new tab. Behind the tab that is active now, it
   * finds itself as the toolbar's popup does: with somebody else's page in front.
   */
  openExtensionPage(path: string, options?: { behind: boolean }): Promise<Page>;
  /** Ends the background as the browser does when it is idle. The next message starts it anew. */
  killBackground(): Promise<void>;
  /** Replaces the extension by itself, as an update does, under open pages. */
  reloadExtension(): Promise<void>;
  /** Errors thrown by the extension's own code anywhere, since the last call. */
  takeExtensionErrors(): Promise<readonly string[]>;
  setColourScheme(page: Page, scheme: ColourScheme): Promise<void>;
  /** Closes the browser and removes its profile, unless that was given. */
  close(): Promise<void>;
  /** Kills the browser's process as a power cut would; nothing of it is told beforehand. */
  kill(): Promise<void>;
}
