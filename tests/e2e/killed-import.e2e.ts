import { describe, expect, it } from 'vitest';
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
import { useProfileBrowser } from '../support/profile-browser';
import { say } from '../support/say';

const FEW = 300;
const MANY = 150_000;
const people = (count: number, family: string) =>
  lines(Array.from({ length: count }, (_, at) => ({ id: `k${at}`, name: `Ada ${family}${at}` })));
/** Half-written rows that show an import well under way. */
const UNDER_WAY = 200;

describe('when the browser is killed in the middle of an import', () => {
  const browser = useProfileBrowser();

  it('the old data is whole on the next start, and nothing half-written is left', async () => {
    const page = await openImport({ session: await browser.start() });
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
    await browser.kill();

    const again = await openImport({ session: await browser.start() });
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
