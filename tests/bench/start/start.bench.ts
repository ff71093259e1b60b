import { statSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_NAMES, type BrowserName } from '../../../cli/browser/browser-session';
import { launchBrowser, TEST_BUILDS } from '../../../cli/browser/launch-browser';
import { readMarks } from '../../../cli/browser/marks';
import { waitFor } from '../../../cli/browser/wait-for';
import { runCommand } from '../../../cli/run-command';
import { serveFiles } from '../../../cli/serve-files';
import { SHIPPED_PACKS, segmentFile } from '../../../utils/packs/shipped/shipped-packs';
import { atMost, only, tableOf } from '../storage/figure';
import { median } from '../storage/statistics';
import type { BenchSuite } from '../suite';

/** First starts for each browser, each in a new profile. */
const STARTS = 7;

/** From being given the extension to the marks of people of every pack, in milliseconds. */
const READY_MS: Readonly<Record<BrowserName, number>> = { chromium: 1_500, firefox: 2_500 };

/** All packs together as they ship, in megabytes. */
const PACKS_MB = 3;

/** Somebody whom the pack alone has, by pack: the last to come shows that all are there. */
const NAMES: Readonly<Record<string, string>> = {
  starter: 'Emmanuel Macron',
  'us-government': 'Emanuel Cleaver',
  'uk-government': 'Layla Moran',
};

const PAGE = `<!doctype html><html lang="en"><title>Meeting</title><article><h1>Meeting</h1>
${Object.values(NAMES)
  .map((name) => `<p>On Tuesday ${name} met visitors in the capital and answered questions.</p>`)
  .join('\n')}
</article></html>`;

/** Milliseconds of one first start: a page opened at once is marked with people of every pack. */
async function firstStart(name: BrowserName, url: string): Promise<number> {
  const session = await launchBrowser(name, {
    extension: TEST_BUILDS[name],
    headless: true,
    keepsWelcome: true,
  });
  try {
    const page = await session.open(url);
    const wanted = SHIPPED_PACKS.map(({ id }) => NAMES[id] ?? id);
    await waitFor('people of every pack are marked', async () => {
      const marks = await readMarks(page);
      return wanted.every((one) => marks.includes(one));
    });
    return performance.now() - session.installedAt;
  } finally {
    await session.close();
  }
}

async function build(name: BrowserName): Promise<void> {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const args = ['build', '-b', target, '--mv3', '--mode', 'e2e'];
  const { code, output } = await runCommand('wxt', args);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

function packsMegabytes(build: string): number {
  const sizes = SHIPPED_PACKS.map(({ id }) => statSync(join(build, 'packs', segmentFile(id))).size);
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}

/** `npm run bench -- start [--browser firefox]`: how soon a new reader sees marks, with all packs. */
export const startSuite: BenchSuite = {
  name: 'start',
  async run(args) {
    const one = args[args.indexOf('--browser') + 1];
    const server = await serveFiles({ folders: {}, pages: { '/': () => PAGE } });
    for (const name of BROWSER_NAMES) {
      if (args.includes('--browser') && name !== one) continue;
      await build(name);
      const times: number[] = [];
      for (let start = 0; start < STARTS; start += 1) {
        times.push(await firstStart(name, server.origin));
      }
      console.log(`\n${name}`);
      console.log(
        tableOf([
          atMost('all packs as they ship', packsMegabytes(TEST_BUILDS[name]), PACKS_MB, 'MB'),
          atMost('first start to marks, median', median(times), READY_MS[name], 'ms'),
          only('the slowest', Math.max(...times), 'ms'),
        ]),
      );
    }
    await server.close();
  },
};
