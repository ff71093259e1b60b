import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { BrowserSession } from '../../cli/browser/browser-session';
import { launchBrowser, TEST_BUILDS } from '../../cli/browser/launch-browser';
import { press } from '../support/controls';
import { segmentRows } from '../support/database-rows';
import {
  chooseFile,
  factRows,
  goAndWait,
  lines,
  listedPacks,
  openImport,
  pressGo,
  testFile,
} from '../support/import-page';
import { PATIENCE } from '../support/patience';
import { say } from '../support/say';
import { strikeStage } from '../support/stage';

const FEW = 300;
const MANY = 150_000;
const people = (count: number, family: string) =>
  lines(Array.from({ length: count }, (_, at) => ({ id: `k${at}`, name: `Ada ${family}${at}` })));
/** Half-written rows that show an import well under way. */
const UNDER_WAY = 200;

describe('when the browser is killed in the middle of an import', () => {
  let profile: string;
  let session: BrowserSession | undefined;
  const start = async () => {
    const browser = inject('browser');
    const extension = TEST_BUILDS[browser];
    session = await launchBrowser(browser, { extension, headless: true, profile });
    return session;
  };

  beforeAll(async () => {
    await strikeStage();
    profile = mkdtempSync(join(tmpdir(), 'fact-context-killed-'));
  });
  afterAll(async () => {
    await session?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  it('the old data is whole on the next start, and nothing half-written is left', async () => {
    const page = await openImport({ session: await start() });
    await chooseFile(page, testFile('list.jsonl', people(FEW, 'Old')));
    await goAndWait(page);
    const before = await segmentRows(page);
    const old = before.visible.at(-1) ?? '';
    await press(page, say('import_again'));
    await chooseFile(page, testFile('list.jsonl', people(MANY, 'New')));
    expect(await factRows(page)).toMatchObject({ People: '150,000' });
    await pressGo(page);
    await expect
      .poll(async () => {
        const { visible, rows } = await segmentRows(page);
        const half = Object.keys(rows).filter((name) => !visible.includes(name));
        return half.length === 1 ? rows[half[0] ?? ''] : 0;
      }, PATIENCE)
      .toBeGreaterThan(UNDER_WAY);
    await session?.kill();

    const again = await openImport({ session: await start() });
    // The pack that comes with the extension is installed anew, as another segment.
    await expect
      .poll(async () => {
        const { visible, rows } = await segmentRows(again);
        return Object.keys(rows).filter((name) => !visible.includes(name));
      }, PATIENCE)
      .toEqual([]);
    expect((await segmentRows(again)).rows[old]).toBe(before.rows[old]);
    await expect.poll(() => listedPacks(again), PATIENCE).toHaveProperty('list', String(FEW));
  });
});
