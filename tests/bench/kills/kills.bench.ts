import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  BROWSER_NAMES,
  type BrowserName,
  type BrowserSession,
} from '../../../cli/browser/browser-session';
import { launchBrowser, TEST_BUILDS } from '../../../cli/browser/launch-browser';
import { runCommand } from '../../../cli/run-command';
import { importList } from '../storage/manager-import';
import type { BenchSuite } from '../suite';
import { readContents } from './contents';
import { compare, openLedger, settle } from './ledger';
import { LETTERS, LIST_PEOPLE, listFile, OPERATIONS, prepare, UPDATED } from './operations';

/** Kills of a whole run, both browsers together. */
const KILLS = '650';
/** Kills before a profile is thrown away, so that what one holds stays small. */
const KILLS_A_PROFILE = 20;
/** From the beginning of an operation to the kill, in ms: an import of the list takes about half. */
const LATEST_KILL = 2_000;
/** Before a browser that did not start is started again, in ms. */
const LAUNCH_AGAIN = 1_000;
const MS_A_MINUTE = 60_000;

/**
 * Kills browsers in the middle of imports, updates, saves and restores, at random, and looks after
 * each start whether all is there that was. `--kills 40`, `--minutes 5` (of each browser) and
 * `--browser chromium` do less of it.
 */
export const killsSuite: BenchSuite = {
  name: 'kills',
  onlyNamed: true,
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        browser: { type: 'string' },
        kills: { type: 'string', default: KILLS },
        minutes: { type: 'string', default: 'Infinity' },
      },
    });
    const browsers = BROWSER_NAMES.filter((name) => name === (values.browser ?? name));
    const built = await runCommand('npm', ['run', 'build:e2e']);
    if (built.code !== 0) throw new Error(built.output);
    let bad = 0;
    for (const browser of browsers) {
      const end = performance.now() + Number(values.minutes) * MS_A_MINUTE;
      bad += await killMany(browser, Math.ceil(Number(values.kills) / browsers.length), end);
    }
    if (bad > 0) process.exitCode = 1;
  },
};

/** Answers with how often something was wrong afterwards. */
async function killMany(browser: BrowserName, kills: number, end: number): Promise<number> {
  let bad = 0;
  const counts = new Map<string, number>();
  for (let done = 0; done < kills && performance.now() < end; done += KILLS_A_PROFILE) {
    const folder = mkdtempSync(join(tmpdir(), 'fact-context-kills-'));
    try {
      const many = Math.min(KILLS_A_PROFILE, kills - done);
      bad += await killInProfile(browser, { folder, first: done, kills: many, counts, end });
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    }
  }
  const each = [...counts].map(([operation, count]) => `${operation} ${count}`).join(', ');
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  console.log(`  ${browser}: ${all} kills (${each}); something wrong after ${bad} of them`);
  return bad;
}

interface Profile {
  readonly folder: string;
  readonly first: number;
  readonly kills: number;
  readonly counts: Map<string, number>;
  /** When no other kill is begun, in ms of `performance.now()`. */
  readonly end: number;
}

async function killInProfile(browser: BrowserName, { folder, first, kills, counts, end }: Profile) {
  const profile = join(folder, 'profile');
  const launch = () =>
    launchBrowser(browser, { extension: TEST_BUILDS[browser], headless: true, profile });
  const start = () =>
    launch().catch(async () => {
      // Puppeteer puts Firefox's own preferences back after a kill, and is not always done by now.
      await new Promise((passed) => setTimeout(passed, LAUNCH_AGAIN));
      return launch();
    });
  const ledger = openLedger();
  const hashes = new Map<string, string>();
  let bad = 0;
  let session = await start();
  try {
    // Both versions once to the end, to know what they are.
    for (const letter of LETTERS) {
      await importList({ session }, listFile(folder, UPDATED, letter), LIST_PEOPLE);
      hashes.set(letter, (await contentsOf(session)).packs[UPDATED] ?? '');
    }
    settle(ledger, await contentsOf(session));
    ledger.packs.set(UPDATED, new Set([hashes.get('B') ?? '']));
    for (let at = first; at < first + kills && performance.now() < end; at += 1) {
      const operation = OPERATIONS[at % OPERATIONS.length] ?? 'import';
      counts.set(operation, (counts.get(operation) ?? 0) + 1);
      const begin = await prepare(operation, { session, ledger, folder, at, hashes });
      const wait = Math.random() * LATEST_KILL;
      // It ends with the browser, however far it has come.
      void begin().catch(() => undefined);
      await new Promise((passed) => setTimeout(passed, wait));
      await session.kill();
      session = await start();
      const found = await contentsOf(session);
      const wrong = compare(ledger, found);
      if (wrong.length > 0) {
        bad += 1;
        console.log(`  ${browser}, ${operation}, killed after ${wait.toFixed()} ms: ${wrong}`);
      }
      settle(ledger, found);
    }
  } finally {
    await session.close();
  }
  return bad;
}

async function contentsOf(session: BrowserSession) {
  const page = await session.openExtensionPage('popup.html');
  try {
    return await readContents(page);
  } finally {
    await page.close();
  }
}
