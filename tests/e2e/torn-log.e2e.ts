import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { BrowserSession } from '../../cli/browser/browser-session';
import { launchBrowser, TEST_BUILDS } from '../../cli/browser/launch-browser';
import { ownNames, saveOwnPeople } from '../support/extension-calls';
import { PATIENCE } from '../support/patience';
import { strikeStage } from '../support/stage';

/** Of a record of 124 bytes of which a kill left the head alone: checksum, length, type. */
const TORN = Uint8Array.from([0xf8, 0xe9, 0x7c, 0xc9, 124, 0, 1]);

/** Firefox keeps its databases otherwise. */
if (inject('browser') === 'chromium') {
  describe('a record that a kill cut short in the log of Chromium’s database', () => {
    let profile: string;
    let session: BrowserSession | undefined;
    const start = async () => {
      const extension = TEST_BUILDS.chromium;
      session = await launchBrowser('chromium', { extension, headless: true, profile });
      return await session.openExtensionPage('popup.html');
    };
    const folder = () => {
      const all = join(profile, 'Default/IndexedDB');
      const ours = readdirSync(all).find((name) => name.endsWith('.indexeddb.leveldb'));
      return join(all, ours ?? '');
    };
    const logs = () => readdirSync(folder()).filter((name) => name.endsWith('.log'));
    const save = (page: Awaited<ReturnType<typeof start>>, name: string) =>
      saveOwnPeople(page, [{ ...NOBODY, id: `own:${name}`, name }]);

    beforeAll(async () => {
      await strikeStage();
      profile = mkdtempSync(join(tmpdir(), 'fact-context-torn-'));
    });
    afterAll(async () => {
      await session?.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    });

    it('costs nothing, at the next start and at the one after it', async () => {
      await save(await start(), 'Ada');
      await session?.close();
      const [torn = ''] = logs();
      appendFileSync(join(folder(), torn), TORN);

      const page = await start();
      await save(page, 'Bea');
      // Left in the log, it would cost the whole database at the start that reads past it.
      await expect.poll(logs, PATIENCE).not.toContain(torn);
      await session?.close();

      expect((await ownNames(await start())).sort()).toEqual(['Ada', 'Bea']);
    });
  });
}

const NOBODY = { otherNames: [], identifiers: [], links: [], sources: [], facts: [] };
