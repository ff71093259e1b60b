import { resolve } from 'node:path';
import type { BrowserName, BrowserSession, LaunchOptions } from './browser-session';
import { ensureBrowser } from './ensure-browser';
import { launchChromium } from './launch-chromium';
import { launchFirefox } from './launch-firefox';
import { closeWelcomeTab, isWelcomed } from './welcome-tab';

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };

/** The built extension with an open card and loopback among its sites. */
export const TEST_BUILDS: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3-e2e',
  firefox: '.output/firefox-mv3-e2e',
};

/** Starts a browser, installing it where the machine has none. */
export async function launchBrowser(
  name: BrowserName,
  options: Omit<LaunchOptions, 'executable'>,
): Promise<BrowserSession> {
  const extension = resolve(options.extension);
  const closesWelcome = isWelcomed({ ...options, extension }) && options.keepsWelcome !== true;
  const session = await LAUNCHERS[name]({
    ...options,
    executable: ensureBrowser(name),
    extension,
  });
  if (closesWelcome) await closeWelcomeTab(session.browser);
  return session;
}
