import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserSession, LaunchOptions } from './browser-session';
import { collectChromiumErrors } from './chromium-errors';
import { killProcess } from './kill-process';
import { profileFolder } from './profile-folder';
import { clientOf } from './puppeteer-internals';
import { waitFor } from './wait-for';

const FLAGS = [
  '--disable-quic',
  '--disable-sync',
  '--disable-component-update',
  '--disable-background-networking',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

const isWorkerOf = (id: string) => (target: { type(): string; url(): string }) =>
  target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${id}/`);

/** Stops the worker as the browser does when it is idle. */
async function killServiceWorker(browser: Browser, id: string): Promise<void> {
  const [page] = await browser.pages();
  if (!page) throw new Error('no page to speak through');
  // While a session is attached, a stopped worker never starts again.
  for (const target of browser.targets().filter(isWorkerOf(id))) {
    const worker = await target.worker();
    // One that is ending by itself has let its session go already.
    await worker?.client.detach().catch(() => undefined);
  }
  const session = await page.createCDPSession();
  const running = new Set<string>();
  let isKnown = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    const own = versions.filter(({ scriptURL }) => scriptURL.includes(id));
    for (const { versionId, runningStatus } of own) {
      // One that has ended counts as ended, though the next message has it run again at once.
      if (runningStatus === 'stopped') running.delete(versionId);
      else if (!isKnown) running.add(versionId);
    }
    isKnown ||= own.length > 0;
  });
  await session.send('ServiceWorker.enable');
  await waitFor('the service worker is known', () => isKnown);
  await session.send('ServiceWorker.stopAllWorkers');
  await waitFor('the service worker has ended', () => running.size === 0);
  await session.detach();
}

/** Starts Chromium or Chrome with the extension on it. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserSession> {
  const profile = profileFolder('chromium', options.profile);
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close().catch(() => browser?.process()?.kill('SIGKILL'));
    profile.remove();
  };

  try {
    const running = await puppeteer.launch({
      browser: 'chrome',
      executablePath: options.executable,
      headless: options.headless,
      userDataDir: profile.path,
      defaultViewport: options.viewport ?? null,
      pipe: true,
      enableExtensions: true,
      // Chromium has no sandbox for root.
      args: [...FLAGS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
    browser = running;
    const errors = collectChromiumErrors(running);
    const installedAt = performance.now();
    const id = await running.installExtension(options.extension);
    await running.waitForTarget(isWorkerOf(id), { timeout: 10_000 });
    const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;

    const open = async (url: string, behind = false) => {
      const page = await running.newPage({ background: behind });
      const value = options.colourScheme ?? 'light';
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await page.goto(url, { waitUntil: 'load' });
      return page;
    };
    return {
      name: 'chromium',
      browser: running,
      installedAt,
      extensionUrl,
      open: (url) => open(url),
      openExtensionPage: (path, how) => open(extensionUrl(path), how?.behind),
      killBackground: () => killServiceWorker(running, id),
      async reloadExtension() {
        await running.installExtension(options.extension);
      },
      takeExtensionErrors: async () => errors.take(`chrome-extension://${id}/`),
      async setColourScheme(page, value) {
        const features = [{ name: 'prefers-color-scheme', value }];
        await page.emulateMediaFeatures(features);
        // Puppeteer leaves out the frames of other processes, as the card's.
        const clients = new Set(page.frames().map(clientOf));
        for (const client of clients) await client.send('Emulation.setEmulatedMedia', { features });
      },
      close,
      kill: () => killProcess(running),
    };
  } catch (error) {
    await close();
    throw error;
  }
}
