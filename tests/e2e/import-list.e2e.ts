import { describe, expect, it } from 'vitest';
import { segmentRows } from '../support/database-rows';
import {
  chooseFile,
  factRows,
  goAndWait,
  lines,
  listedPacks,
  openImport,
  testFile,
} from '../support/import-page';
import { PATIENCE } from '../support/patience';
import { useStage } from '../support/stage';

const MANY = 20_000;
const made = () =>
  lines(Array.from({ length: MANY }, (_, at) => ({ id: `made:${at}`, name: `Ada Lane${at}` })));

describe('a long list', () => {
  const stage = useStage();

  it('is imported as it is, and imported again it changes nobody', async () => {
    const file = testFile('people.jsonl', made());
    const page = await openImport(stage);
    await chooseFile(page, file);
    const { People: people = '' } = await factRows(page);
    expect(Number(people.replace(/\D/g, ''))).toBeGreaterThanOrEqual(MANY);
    await goAndWait(page);
    expect(await factRows(page)).toMatchObject({ Read: people, Imported: people, 'Left out': '0' });
    await expect.poll(() => listedPacks(page), PATIENCE).toHaveProperty('people', people);

    const again = await openImport(stage);
    await chooseFile(again, file);
    expect(await factRows(again)).toMatchObject({
      ...{ Added: '0', Changed: '0', 'No longer in it': '0' },
      'The same': people,
    });
    const { visible, rows } = await segmentRows(again);
    expect(Object.keys(rows).sort()).toEqual([...visible].sort());
  }, 120_000);
});
