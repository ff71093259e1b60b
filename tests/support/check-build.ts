import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import type { BrowserName } from '../../cli/browser/browser-session';
import { ensureBrowser } from '../../cli/browser/ensure-browser';
import { TEST_BUILDS } from '../../cli/browser/launch-browser';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser this project runs in. */
    browser: BrowserName;
  }
}

/** Before any test: the browser is there, and so is the build that goes on it. */
export default function checkBuild(project: TestProject): void {
  const { browser } = project.config.provide as { browser?: BrowserName };
  if (browser === undefined) return;
  ensureBrowser(browser);
  if (!existsSync(`${TEST_BUILDS[browser]}/manifest.json`)) {
    throw new Error(`${TEST_BUILDS[browser]} is not there: npm run build:e2e`);
  }
}
