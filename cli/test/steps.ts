import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_NAMES } from '../browser/browser-session';
import { ensureBrowser } from '../browser/ensure-browser';
import { runCommand } from '../run-command';
import { countTests } from './count-tests';

/** The checks of a step that went well, and what it said where some did not. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
}

/** One thing that `npm test` does. */
export interface Step {
  readonly name: string;
  run(): Promise<Outcome>;
}

/** A command that is one check: it ends well or it does not. */
function check(name: string, command: string, ...args: readonly string[]): Step {
  return {
    name,
    async run() {
      const { code, output } = await runCommand(command, args);
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
    },
  };
}

/** A run of Vitest, counted test by test. */
function tests(name: string, ...args: readonly string[]): Step {
  return {
    name,
    async run() {
      const folder = mkdtempSync(join(tmpdir(), 'fact-context-report-'));
      const report = join(folder, 'report.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      try {
        const result = await runCommand('vitest', ['run', ...args, ...reporters]);
        const { passed, failed } = countTests(readFileSync(report, 'utf8'), result.code);
        return { passed, failed, output: result.output };
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}

/** Installs what is missing: a test that cannot run is a test that failed. */
const browsers: Step = {
  name: 'browsers',
  async run() {
    for (const name of BROWSER_NAMES) ensureBrowser(name);
    return { passed: 1, failed: 0, output: '' };
  },
};

const E2E = 'tests/e2e/vitest.config.ts';
const GALLERY = 'tests/gallery/vitest.config.ts';

/** All steps, quick ones first. */
export const STEPS: readonly Step[] = [
  check('lint', 'biome', 'check', '.'),
  check('types of the pure folders', 'tsc', '--noEmit', '-p', 'tsconfig.pure.json'),
  check('types', 'tsc', '--noEmit'),
  check('starter pack', 'npm', 'run', '--silent', 'packs:check'),
  tests('unit and property tests'),
  check('build for the stores', 'npm', 'run', '--silent', 'build'),
  check('build for the tests', 'npm', 'run', '--silent', 'build:e2e'),
  tests('manifests', '-c', 'tests/manifest/vitest.config.ts'),
  check('addons-linter', 'addons-linter', '.output/firefox-mv3'),
  browsers,
  tests('gallery', '-c', GALLERY),
  tests('Chromium, end to end', '-c', E2E, '--project', 'chromium'),
  tests('Firefox, end to end', '-c', E2E, '--project', 'firefox'),
];
