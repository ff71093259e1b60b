import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { LaunchOptions } from './browser-session';
import { waitFor } from './wait-for';

const WELCOME_PAGE = 'welcome.html';

/** Whether the extension opens its welcome page in the browser that is about to start: once a profile. */
export function isWelcomed({
  extension,
  profile,
}: Pick<LaunchOptions, 'extension' | 'profile'>): boolean {
  const isNew = profile === undefined || !existsSync(profile) || readdirSync(profile).length === 0;
  return isNew && existsSync(join(extension, WELCOME_PAGE));
}

/** Waits for that page, which opens in front of every other, and closes it. */
export async function closeWelcomeTab(browser: Browser): Promise<void> {
  const page = await waitFor('the welcome page is open', () => findWelcome(browser));
  await page.close();
}

/** The welcome page, if it is open. */
export async function findWelcome(browser: Browser): Promise<Page | undefined> {
  for (const page of await browser.pages()) {
    if ((await addressOf(page)).endsWith(`/${WELCOME_PAGE}`)) return page;
  }
  return undefined;
}

/** Firefox tells the driver of an extension page's first address alone, which is blank: it is asked itself. */
async function addressOf(page: Page): Promise<string> {
  const told = page.url();
  return told === 'about:blank' ? page.evaluate(() => location.href).catch(() => told) : told;
}
