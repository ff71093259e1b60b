import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { BrowserSession } from '../../cli/browser/browser-session';
import { runInFirefoxItself } from '../../cli/browser/firefox-chrome';
import { launchBrowser, TEST_BUILDS } from '../../cli/browser/launch-browser';
import { PATIENCE } from '../support/patience';
import { strikeStage } from '../support/stage';

const NAME = 'fact-context.test.runs';
const SAVE = `Services.prefs.setIntPref('${NAME}', input); Services.prefs.savePrefFile(null);`;
const READ = `return Services.prefs.getIntPref('${NAME}')`;

/** Chromium's driver changes no preferences. */
if (inject('browser') === 'firefox') {
  describe('a Firefox that is killed', () => {
    let profile: string;
    let session: BrowserSession | undefined;
    const start = async () => {
      const extension = TEST_BUILDS.firefox;
      session = await launchBrowser('firefox', { extension, headless: true, profile });
      return session.browser;
    };

    beforeAll(async () => {
      await strikeStage();
      profile = mkdtempSync(join(tmpdir(), 'fact-context-killed-'));
      writeFileSync(join(profile, 'prefs.js'), `user_pref("${NAME}", 1);\n`);
    });
    afterAll(async () => {
      await session?.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    });

    it('starts again at once over the profile as the kill left it', async () => {
      await runInFirefoxItself(await start(), SAVE, 2);
      const saved = () => readFileSync(join(profile, 'prefs.js'), 'utf8');
      await expect.poll(saved, PATIENCE).toContain(`"${NAME}", 2`);
      await session?.kill();
      expect(await runInFirefoxItself(await start(), READ)).toBe(2);
    });
  });
}
