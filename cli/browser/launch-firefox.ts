import { rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserSession, ColourScheme, LaunchOptions } from './browser-session';
import { runInFirefoxItself } from './firefox-chrome';
import { killProcess } from './kill-process';
import { profileFolder } from './profile-folder';
import { browsingContextOf, sendBidi } from './puppeteer-internals';

/** The id in our manifest. */
const EXTENSION_ID = 'fact-context@fact-context.org';
/** Firefox gives each profile its own address for an extension, unless the profile says one. */
const EXTENSION_HOST = '5b0c6a1e-3d5f-4c52-9d0f-7d1f2a9b8c11';

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST }),
  'privacy.reduceTimerPrecision': false,
  'intl.locale.requested': 'en-US',
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'ui.prefersReducedMotion': 0,
  // A popup is opened behind the tab it is about: there it would be drawn once a second.
  'layout.throttled_frame_rate': 60,
  // The extension is installed for one run; in a profile that is used again it finds its data.
  'extensions.webextensions.keepStorageOnUninstall': true,
};

/** `layout.css.prefers-color-scheme.content-override`. */
const SCHEME_VALUES: Record<ColourScheme, number> = { dark: 0, light: 1 };
const SCHEME_PREFERENCE = 'layout.css.prefers-color-scheme.content-override';

const KILL_BACKGROUND = `
  const extension = WebExtensionPolicy.getByID(input).extension;
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return extension.backgroundState;`;

/**
 * Reads and forgets what the browser console holds about our own files. Where a page is closed or
 * the extension reloaded while a promise is on the way, Firefox itself notes that it settled too
 * late, however it did: nobody threw.
 */
const TAKE_ERRORS = `
  const mine = Services.console.getMessageArray().filter((message) =>
    message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag)
    && message.sourceName.includes(input)
    && !/^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/.test(message.errorMessage));
  Services.console.reset();
  return mine.map((message) => message.errorMessage + ' at ' + message.sourceName + ':' + message.lineNumber);`;

async function openExtensionPage(browser: Browser, url: string, behind: boolean): Promise<Page> {
  const page = await browser.newPage({ background: behind });
  // page.goto() hangs on moz-extension addresses; the protocol's own command does not.
  const context = browsingContextOf(page);
  await sendBidi(browser, 'browsingContext.navigate', { context, url, wait: 'complete' });
  return page;
}

/**
 * Once Firefox has ended, Puppeteer puts the preferences of before the start back from its copies. A
 * power cut does not; and a next start that comes meanwhile would copy what is just being moved.
 */
function keepPreferences(profile: string): void {
  for (const name of ['prefs.js', 'user.js']) {
    rmSync(join(profile, `${name}.puppeteer`), { force: true });
  }
}

/** Starts Firefox with the extension on it. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserSession> {
  const profile = profileFolder('firefox', options.profile);
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close().catch(() => browser?.process()?.kill('SIGKILL'));
    profile.remove();
  };

  try {
    const running = await puppeteer.launch({
      browser: 'firefox',
      executablePath: options.executable,
      headless: options.headless,
      userDataDir: profile.path,
      defaultViewport: options.viewport ?? null,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        ...PREFERENCES,
        [SCHEME_PREFERENCE]: SCHEME_VALUES[options.colourScheme ?? 'light'],
      },
    });
    browser = running;
    const installedAt = performance.now();
    await running.installExtension(options.extension);
    const extensionUrl = (path: string) => `moz-extension://${EXTENSION_HOST}/${path}`;
    return {
      name: 'firefox',
      browser: running,
      installedAt,
      extensionUrl,
      async open(url) {
        const page = await running.newPage();
        await page.goto(url, { waitUntil: 'load' });
        return page;
      },
      openExtensionPage: (path, how) =>
        openExtensionPage(running, extensionUrl(path), how?.behind ?? false),
      async killBackground() {
        await runInFirefoxItself(running, KILL_BACKGROUND, EXTENSION_ID);
      },
      async reloadExtension() {
        await running.installExtension(options.extension);
      },
      takeExtensionErrors: () => runInFirefoxItself(running, TAKE_ERRORS, EXTENSION_HOST),
      async setColourScheme(_page, scheme) {
        await runInFirefoxItself(running, 'Services.prefs.setIntPref(...input)', [
          SCHEME_PREFERENCE,
          SCHEME_VALUES[scheme],
        ]);
      },
      close,
      async kill() {
        keepPreferences(profile.path);
        await killProcess(running);
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
