import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { press } from '../support/controls';
import { PATIENCE } from '../support/patience';
import { say } from '../support/say';
import { useStage } from '../support/stage';

/** Every row is read, and the packs of earlier suites are there too: tens of thousands of people. */
const CHECKED = { ...PATIENCE, timeout: 60_000 };
const LONG = 120_000;

const outcome = (page: Page) =>
  page.$eval('.fc-storage-outcome', (one) => one.textContent ?? '').catch(() => '');
const packs = (page: Page) =>
  page.$$eval('dl > div', (all) => all.map((one) => one.textContent ?? ''));

/** Takes rows of the first pack away, as a failing disk would. */
function damage(page: Page, table: string) {
  return page.evaluate(
    (name) =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('fact-context');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const change = database.transaction(name, 'readwrite');
          const rows = change.objectStore(name);
          const keys = rows.getAllKeys();
          keys.onsuccess = () => {
            for (const key of keys.result) rows.delete(key);
          };
          change.oncomplete = () => {
            database.close();
            done(keys.result.length);
          };
          change.onerror = () => fail(change.error);
        };
      }),
    table,
  );
}

/** Alters a name in the first pack, so that everything still can be read; answers whether it did. */
function alter(page: Page, from: string, to: string) {
  return page.evaluate(
    (before, after) =>
      new Promise<boolean>((done, fail) => {
        const opening = indexedDB.open('fact-context');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const change = database.transaction('profiles', 'readwrite');
          let altered = false;
          change.objectStore('profiles').openCursor().onsuccess = ({ target }) => {
            const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
            if (!cursor || altered) return;
            altered = String(cursor.value).includes(before);
            if (altered) cursor.update(String(cursor.value).replace(before, after));
            else cursor.continue();
          };
          change.oncomplete = () => {
            database.close();
            done(altered);
          };
          change.onerror = () => fail(change.error);
        };
      }),
    from,
    to,
  );
}

describe('what is stored', () => {
  const stage = useStage();
  /** Until the packs are listed. */
  const open = async () => {
    const page = await stage.session.openExtensionPage('manager.html#storage');
    await expect.poll(async () => (await packs(page)).length, PATIENCE).toBeGreaterThan(1);
    return page;
  };
  const sound = say('storage_sound').split(':')[0] ?? '';
  const unsound = say('storage_unsound').split('.')[0] ?? '';

  it(
    'is measured pack by pack, checked, and found in order',
    async () => {
      const page = await open();
      expect((await packs(page))[0]).toMatch(/[1-9]\d* people, \d/);
      await press(page, say('storage_check'));
      await expect.poll(() => outcome(page), CHECKED).toContain(sound);
    },
    LONG,
  );

  it(
    'is noticed where a profile was altered and still can be read, and repaired',
    async () => {
      const page = await open();
      expect(await alter(page, 'Keir Starmer', 'Keir Stammer')).toBe(true);
      await press(page, say('storage_check'));
      await expect.poll(() => outcome(page), CHECKED).toContain('or were altered: 64');
      await press(page, say('storage_repair'));
      await expect.poll(() => outcome(page), CHECKED).toContain(say('storage_repaired'));
      await press(page, say('storage_check'));
      await expect.poll(() => outcome(page), CHECKED).toContain(sound);
      expect(await alter(page, 'Keir Stammer', '')).toBe(false);
    },
    LONG,
  );

  it.each(['shards', 'profiles'])(
    'lost %s are noticed and repaired',
    async (table) => {
      const page = await open();
      const before = await packs(page);
      expect(await damage(page, table)).toBeGreaterThan(0);
      await press(page, say('storage_check'));
      await expect.poll(() => outcome(page), CHECKED).toContain(unsound);
      await press(page, say('storage_repair'));
      await expect.poll(() => outcome(page), CHECKED).toContain(say('storage_repaired'));
      // Also where nothing was left of it: the extension brings its own pack along.
      expect(await outcome(page)).toContain(say('storage_repaired_rebuilt'));
      await press(page, say('storage_check'));
      await expect.poll(() => outcome(page), CHECKED).toContain(sound);
      // Wherever it stands.
      const starter = (rows: readonly string[]) =>
        rows.map((row) => /starter pack(\d+) people/.exec(row)?.[1]).find(Boolean);
      expect(starter(before)).toMatch(/^\d{3,}$/);
      expect(starter(await packs(page))).toBe(starter(before));
    },
    LONG,
  );
});
