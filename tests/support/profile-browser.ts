import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import type { BrowserSession, LaunchOptions } from '../../cli/browser/browser-session';
import { launchBrowser, TEST_BUILDS } from '../../cli/browser/launch-browser';
import { strikeStage } from './stage';

/** The test's browser over one profile of its own, in which it may start again and again. */
export interface ProfileBrowser {
  /** The profile's folder. */
  readonly profile: string;
  readonly start: (how?: Pick<LaunchOptions, 'keepsWelcome'>) => Promise<BrowserSession>;
  /** Ends the browser as a reader does. */
  readonly close: () => Promise<void>;
  /** Ends the browser as a power cut does. */
  readonly kill: () => Promise<void>;
}

/** Makes a profile before the tests of a group, and deletes it after them. */
export function useProfileBrowser(): ProfileBrowser {
  let profile = '';
  let session: BrowserSession | undefined;
  beforeAll(async () => {
    await strikeStage();
    profile = mkdtempSync(join(tmpdir(), 'fact-context-profile-'));
  });
  afterAll(async () => {
    await session?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });
  return {
    get profile() {
      return profile;
    },
    async start(how) {
      const browser = inject('browser');
      const extension = TEST_BUILDS[browser];
      session = await launchBrowser(browser, { extension, headless: true, profile, ...how });
      return session;
    },
    close: async () => session?.close(),
    kill: async () => session?.kill(),
  };
}
