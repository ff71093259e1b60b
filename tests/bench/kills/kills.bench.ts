import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../../../cli/browser/browser-session';
import { runCommand } from '../../../cli/run-command';
import type { BenchSuite } from '../suite';
import { killInProfile } from './kill-in-profile';
import type { Operation } from './operations';

/** Kills of a whole run, both browsers together. */
const KILLS = '650';
/** Kills before a profile is thrown away, so that what one holds stays small. */
const KILLS_A_PROFILE = 20;
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
  let done = 0;
  let amid = 0;
  const counts = new Map<Operation, number>();
  while (done < kills && performance.now() < end) {
    const folder = mkdtempSync(join(tmpdir(), 'fact-context-kills-'));
    const first = done;
    try {
      await killInProfile(browser, {
        folder,
        first,
        kills: Math.min(KILLS_A_PROFILE, kills - done),
        end,
        onKill(operation, isUnderWay) {
          done += 1;
          if (isUnderWay) amid += 1;
          counts.set(operation, (counts.get(operation) ?? 0) + 1);
        },
        onWrong(words) {
          bad += 1;
          console.log(`  ${browser}, ${words}`);
        },
      });
    } catch (error) {
      // One profile more or less: the others are still to be tried, if it was not the very start.
      if (done === first) throw error;
      console.log(`  ${browser}, broken off: ${error instanceof Error ? error.message : error}`);
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    }
    const each = [...counts].map(([operation, count]) => `${operation} ${count}`).join(', ');
    console.log(
      `  ${browser}: ${done} kills (${each}), ${amid} before its end; something wrong after ${bad}`,
    );
  }
  return bad;
}
