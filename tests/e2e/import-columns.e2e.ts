import { describe, expect, it } from 'vitest';
import { violationsInBothSchemes } from '../support/axe';
import { press } from '../support/controls';
import {
  chooseFile,
  goAndWait,
  listedPacks,
  openImport,
  testFile,
  textAt,
} from '../support/import-page';
import { PATIENCE } from '../support/patience';
import { say } from '../support/say';
import { useStage } from '../support/stage';

const UNCLEAR = 'col a,col b,col c\nlane (ada),keeper of the bell,2020\nhill (ben),clerk,2021\n';
const CLEAR = 'Name,Was,From\nAda Bellkeep,Keeper of the bell,2020\nBen Bellkeep,Clerk,2021\n';
describe('a table', () => {
  const stage = useStage();

  it('whose columns cannot be told is read once the reader says what they are', async () => {
    const page = await openImport(stage);
    await chooseFile(page, testFile('unclear.csv', UNCLEAR));
    expect(await textAt(page, '.fc-import-columns')).toContain('lane (ada)');
    const [first = '', second = '', third = ''] = await page.$$eval(
      '.fc-import-columns select',
      (all) => all.map((one) => `#${CSS.escape(one.id)}`),
    );
    await page.select(first, 'name');
    await page.select(second, 'role');
    await page.select(third, 'from');
    await press(page, say('import_columns_read'));

    await expect.poll(() => textAt(page, '.fc-samples'), PATIENCE).toContain('lane (ada)');
    expect(await textAt(page, '.fc-samples')).toContain('keeper of the bell');
    await goAndWait(page);
    await expect.poll(() => listedPacks(page), PATIENCE).toHaveProperty('unclear', '2');
  });

  it('whose columns were guessed can be corrected before it is imported', async () => {
    const page = await openImport(stage);
    await chooseFile(page, testFile('bells.csv', CLEAR));
    const chosen = () =>
      page.$$eval('.fc-import-columns select', (all) => all.map(({ value }) => value));
    expect(await chosen()).toEqual(['name', '', 'from']);
    const [, second = ''] = await page.$$eval('.fc-import-columns select', (all) =>
      all.map((one) => `#${CSS.escape(one.id)}`),
    );
    await page.select(second, 'role');
    await press(page, say('import_columns_read'));
    await expect.poll(() => textAt(page, '.fc-samples'), PATIENCE).toContain('Keeper of the bell');
    expect(await chosen()).toEqual(['name', 'role', 'from']);
    await goAndWait(page);
    await expect.poll(() => listedPacks(page), PATIENCE).toHaveProperty('bells', '2');
  });
});

describe('axe finds nothing wrong with importing, in light and in dark,', () => {
  const stage = useStage();

  it('at the choice, a problem, the columns, the preview and the report', async () => {
    const page = await openImport(stage);
    const check = async () =>
      expect(await violationsInBothSchemes(stage.session, page)).toEqual([]);
    await check();
    await chooseFile(page, testFile('nothing.csv', ''));
    await check();
    await chooseFile(page, testFile('unclear.csv', UNCLEAR));
    await check();
    await press(page, say('import_cancel'));
    await chooseFile(page, testFile('bells-again.csv', `${CLEAR},Nobody,2020\n`));
    await check();
    await goAndWait(page);
    await check();
  });
});
