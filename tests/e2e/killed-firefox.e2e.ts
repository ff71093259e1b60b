import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { runInFirefoxItself } from '../../cli/browser/firefox-chrome';
import { PATIENCE } from '../support/patience';
import { useProfileBrowser } from '../support/profile-browser';

const NAME = 'fact-context.test.runs';
const SAVE = `Services.prefs.setIntPref('${NAME}', input); Services.prefs.savePrefFile(null);`;
const READ = `return Services.prefs.getIntPref('${NAME}')`;

/** Chromium's driver changes no preferences. */
if (inject('browser') === 'firefox') {
  describe('a Firefox that is killed', () => {
    const firefox = useProfileBrowser();
    const prefs = () => join(firefox.profile, 'prefs.js');
    const start = async () => (await firefox.start()).browser;

    it('starts again at once over the profile as the kill left it', async () => {
      writeFileSync(prefs(), `user_pref("${NAME}", 1);\n`);
      await runInFirefoxItself(await start(), SAVE, 2);
      const saved = () => readFileSync(prefs(), 'utf8');
      await expect.poll(saved, PATIENCE).toContain(`"${NAME}", 2`);
      await firefox.kill();
      expect(await runInFirefoxItself(await start(), READ)).toBe(2);
    });
  });
}
