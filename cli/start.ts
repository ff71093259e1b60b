import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ensureBrowser } from './browser/ensure-browser';
import { hoverMark, rest } from './browser/hover';
import { launchBrowser, TEST_BUILDS } from './browser/launch-browser';
import { readMarks } from './browser/marks';
import { waitFor } from './browser/wait-for';
import { runCommand } from './run-command';
import { serveFiles } from './serve-files';
import { printTable, type SeenMention } from './start-table';

/**
 * `npm start`: builds the extension, serves the sample article on this machine, and opens a real
 * browser with the extension on it. Without a display it hovers every name instead, prints what
 * the cards say, and takes the README's picture.
 */

const PICTURE = 'docs/images/card.png';
/** The mention in the picture: "Sir Keir Starmer", after two in the headline. */
const PICTURED = 2;
/** Until the card has faded in, on a slow machine, in ms. */
const FADED_IN = 1500;
const VIEWPORT = { width: 1280, height: 900, deviceScaleFactor: 1.5 };

const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function build(): Promise<void> {
  const args = ['build', '-b', 'chrome', '--mv3', '--mode', 'e2e'];
  const { code, output } = await runCommand('wxt', args);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

async function main(): Promise<void> {
  // 1. What is needed.
  ensureBrowser('chromium');
  console.log('Building the extension …');
  await build();

  // 2. The article and the browser.
  const server = await serveFiles({ folders: { '/sample/': 'public/sample' } });
  const session = await launchBrowser('chromium', {
    extension: TEST_BUILDS.chromium,
    headless: !hasDisplay,
    ...(hasDisplay ? {} : { viewport: VIEWPORT }),
  });

  try {
    const url = `${server.origin}/sample/article-1.html`;
    const page = await session.open(url);
    console.log(`Opened ${url}`);
    const marks = await waitFor('names are marked', async () => {
      const found = await readMarks(page);
      return found.length > 0 && found;
    });

    // 3. With a display, the reader takes over.
    if (hasDisplay) {
      console.log('Rest the pointer on an underlined name. Close the window to end.');
      await new Promise((resolve) => session.browser.once('disconnected', resolve));
      return;
    }

    // 4. Without one, every name is hovered.
    const seen: SeenMention[] = [];
    for (const [index, text] of marks.entries()) {
      seen.push({ text, card: await hoverMark(page, index) });
    }
    printTable(seen, console.log);

    mkdirSync(dirname(PICTURE), { recursive: true });
    await hoverMark(page, PICTURED);
    await rest(FADED_IN);
    await page.screenshot({ path: PICTURE, optimizeForSpeed: false });
    console.log(`\nPicture: ${PICTURE} (${Math.round(statSync(PICTURE).size / 1024)} KB)`);
  } finally {
    await session.close();
    await server.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
