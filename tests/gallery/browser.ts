import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserName } from '../../cli/browser/browser-session';
import { ensureBrowser } from '../../cli/browser/ensure-browser';
import { waitFor } from '../../cli/browser/wait-for';
import { queryOf, type Variant } from './variants';

/** Of every window: what is measured by a window's height is the same in each. In CSS pixels. */
const HEIGHT = 800;

/** Letters are drawn alike whatever the machine's screen and its settings are. */
const CHROMIUM = [
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--lang=en-GB',
  '--disable-quic',
  '--disable-sync',
  '--disable-component-update',
  '--disable-background-networking',
];

/** Starts a browser without the extension: a gallery needs none. */
export async function startBrowser(name: BrowserName): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return await puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: ensureBrowser(name),
    headless: true,
    // Chromium has no sandbox for root.
    args: name === 'chromium' ? [...CHROMIUM, ...(isRoot ? ['--no-sandbox'] : [])] : [],
    ...(name === 'firefox' && {
      extraPrefsFirefox: { 'intl.locale.requested': 'en-GB', 'ui.prefersReducedMotion': 1 },
    }),
  });
}

/** Shows a story in a window of its width, and waits until it is drawn; throws where that failed. */
export async function openStory(
  page: Page,
  origin: string,
  title: string,
  variant: Variant,
): Promise<void> {
  await page.setViewport({ width: variant.width, height: HEIGHT });
  await page.goto(`${origin}/index.html${queryOf(title, variant)}`);
  await waitFor(`“${title}” is drawn`, () =>
    page.evaluate(() => document.documentElement.dataset.ready),
  );
  const failed = await page.evaluate(() => document.documentElement.dataset.failed);
  if (failed) throw new Error(`“${title}”: ${failed}`);
}
