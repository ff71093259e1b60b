import { cpSync, lstatSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { BrowserName, BrowserSession } from '../../../cli/browser/browser-session';
import { launchBrowser, TEST_BUILDS } from '../../../cli/browser/launch-browser';
import { importList } from '../storage/manager-import';
import { readContents } from './contents';
import { compare, openLedger, settle } from './ledger';
import {
  LETTERS,
  LIST_PEOPLE,
  listFile,
  OPERATIONS,
  type Operation,
  prepare,
  UPDATED,
} from './operations';

/** From the beginning of an operation to the kill, in ms: an import of the list takes about half. */
const LATEST_KILL = 2_000;
/** Folders of a profile that hold nothing of ours, by the beginning of their names. */
const CACHES = /^(?:cache2|startupCache|safebrowsing|Cache|Code Cache|GPUCache|Dawn.*|GrShaderCache|ShaderCache)$/; // biome-ignore format: one pattern

/** What is killed, and how often. */
export interface ProfileRun {
  /** Where the profile and the lists are; gone afterwards. */
  readonly folder: string;
  /** The number of the first kill, which no other kill of the run has. */
  readonly first: number;
  readonly kills: number;
  /** When no other kill is begun, in ms of `performance.now()`. */
  readonly end: number;
  /** `isUnderWay`: the operation had not ended before the kill. */
  onKill(operation: Operation, isUnderWay: boolean): void;
  onWrong(words: string): void;
}

/** Kills a browser again and again over one profile. Throws where it does not start again. */
export async function killInProfile(browser: BrowserName, run: ProfileRun): Promise<void> {
  const { folder, first, kills } = run;
  const profile = join(folder, 'profile');
  const start = () =>
    launchBrowser(browser, { extension: TEST_BUILDS[browser], headless: true, profile });
  let session = await start();
  try {
    const { ledger, hashes } = await fill(session, folder);
    for (let at = first; at < first + kills && performance.now() < run.end; at += 1) {
      const operation = OPERATIONS[at % OPERATIONS.length] ?? 'import';
      const begin = await prepare(operation, { session, ledger, folder, at, hashes });
      const { wait, ended } = await killAmid(session, begin);
      run.onKill(operation, ended === 'killed');
      const killed = copyProfile(profile, join(folder, 'killed'));
      const wrong = ended instanceof Error ? [`failed by itself: ${ended.message}`] : [];
      try {
        session = await start();
        const found = await contentsOf(session);
        wrong.push(...compare(ledger, found));
        settle(ledger, found);
      } catch (error) {
        wrong.push(
          `cannot be looked into again: ${error instanceof Error ? error.message : error}`,
        );
        throw error;
      } finally {
        const when = `${operation}, killed after ${wait.toFixed()} ms`;
        if (wrong.length > 0) run.onWrong(`${when}: ${wrong.join(', ')}; ${keep(killed)}`);
      }
    }
  } finally {
    await session.close();
  }
}

/** Kills at a random moment; answers with how the operation had ended by then. */
async function killAmid(session: BrowserSession, begin: () => Promise<void>) {
  let ended: 'well' | 'killed' | Error | undefined;
  void begin().then(
    () => {
      ended ??= 'well';
    },
    (error: Error) => {
      ended ??= error;
    },
  );
  const wait = Math.random() * LATEST_KILL;
  await new Promise((passed) => setTimeout(passed, wait));
  // What has not ended by now ends with the browser, however far it has come.
  ended ??= 'killed';
  await session.kill();
  return { wait, ended };
}

/** Imports both versions of the list to the end, to know what they are. */
async function fill(session: BrowserSession, folder: string) {
  const ledger = openLedger();
  const hashes = new Map<string, string>();
  for (const letter of LETTERS) {
    await importList({ session }, listFile(folder, UPDATED, letter), LIST_PEOPLE);
    hashes.set(letter, (await contentsOf(session)).packs[UPDATED] ?? '');
  }
  settle(ledger, await contentsOf(session));
  ledger.packs.set(UPDATED, new Set([hashes.get('B') ?? '']));
  return { ledger, hashes };
}

async function contentsOf(session: BrowserSession) {
  const page = await session.openExtensionPage('popup.html');
  try {
    return await readContents(page);
  } finally {
    await page.close();
  }
}

/** Copies a profile as the kill left it: the next start may already tidy it up. */
function copyProfile(profile: string, copy: string): string {
  rmSync(copy, { recursive: true, force: true });
  const isOurs = (path: string) => {
    const stat = lstatSync(path);
    return stat.isFile() || (stat.isDirectory() && !CACHES.test(basename(path)));
  };
  cpSync(profile, copy, { recursive: true, filter: isOurs });
  return copy;
}

/** Keeps a copy of a profile for study; says where. */
function keep(copy: string): string {
  const kept = join(mkdtempSync(join(tmpdir(), 'fact-context-damaged-')), 'profile');
  renameSync(copy, kept);
  return `kept in ${kept}`;
}
