import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { ownNames, saveOwnPeople } from '../support/extension-calls';
import { PATIENCE } from '../support/patience';
import { useProfileBrowser } from '../support/profile-browser';

/** Of a record of 124 bytes of which a kill left the head alone: checksum, length, type. */
const TORN = Uint8Array.from([0xf8, 0xe9, 0x7c, 0xc9, 124, 0, 1]);

/** Firefox keeps its databases otherwise. */
if (inject('browser') === 'chromium') {
  describe('a record that a kill cut short in the log of Chromium’s database', () => {
    const browser = useProfileBrowser();
    const start = async () => (await browser.start()).openExtensionPage('popup.html');
    const folder = () => {
      const all = join(browser.profile, 'Default/IndexedDB');
      const ours = readdirSync(all).find((name) => name.endsWith('.indexeddb.leveldb'));
      return join(all, ours ?? '');
    };
    const logs = () => readdirSync(folder()).filter((name) => name.endsWith('.log'));
    const save = (page: Awaited<ReturnType<typeof start>>, name: string) =>
      saveOwnPeople(page, [{ ...NOBODY, id: `own:${name}`, name }]);

    it('costs nothing, at the next start and at the one after it', async () => {
      await save(await start(), 'Ada');
      await browser.close();
      const [torn = ''] = logs();
      appendFileSync(join(folder(), torn), TORN);

      const page = await start();
      await save(page, 'Bea');
      // Left in the log, it would cost the whole database at the start that reads past it.
      await expect.poll(logs, PATIENCE).not.toContain(torn);
      await browser.close();

      expect((await ownNames(await start())).sort()).toEqual(['Ada', 'Bea']);
    });
  });
}

const NOBODY = { otherNames: [], identifiers: [], links: [], sources: [], facts: [] };
