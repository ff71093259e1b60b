import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../../cli/browser/browser-session';
import { runInFirefoxItself } from '../../cli/browser/firefox-chrome';
import { clientOf } from '../../cli/browser/puppeteer-internals';

/** Firefox: pages have their own colours (0: as the system says) or those of the reader (2). */
const PREFERENCE = 'browser.display.document_color_use';

/** Takes a page's colours away, as the system's high contrast does, while `look` runs. */
export async function withForcedColours<T>(
  session: BrowserSession,
  page: Page,
  look: () => Promise<T>,
): Promise<T> {
  await force(session, page, true);
  try {
    return await look();
  } finally {
    await force(session, page, false);
  }
}

async function force(session: BrowserSession, page: Page, on: boolean): Promise<void> {
  if (session.name === 'firefox') {
    await runInFirefoxItself(session.browser, 'Services.prefs.setIntPref(...input)', [
      PREFERENCE,
      on ? 2 : 0,
    ]);
  } else {
    const features = [{ name: 'forced-colors', value: on ? 'active' : 'none' }];
    // Frames of other processes, as the card's, are asked by themselves, if they are there already.
    const clients = new Set(page.frames().map(clientOf));
    for (const client of clients) await client.send('Emulation.setEmulatedMedia', { features });
  }
  await page.waitForFunction(
    (wanted) => matchMedia('(forced-colors: active)').matches === wanted,
    {},
    on,
  );
}
