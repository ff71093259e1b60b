import { describe, expect, it } from 'vitest';
import { hoverMark } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { chooseFile, goAndWait, listedPacks, openImport, testFile } from '../support/import-page';
import { PATIENCE } from '../support/patience';
import { useStage } from '../support/stage';

const MAYORS = `id,name,birth,role,from
1,Marla Pinchbeck,1961,Mayor of Hull,2020
2,Jo Tarrowby,1950,Harbour master,2020
`;
const CONVICTS = `id,name,birth,role,from
1,Otto Grindlewick,1970,Convicted fraudster,2020
2,Jo Tarrowby,1990,Convicted smuggler,2020
`;

describe('two tables that number people plainly', () => {
  const stage = useStage();

  it('are two packs: each name opens the card of its own person', async () => {
    for (const [name, text] of [['mayors', MAYORS], ['convicts', CONVICTS]] as const) {
      const manager = await openImport(stage);
      await chooseFile(manager, testFile(`${name}.csv`, text));
      await goAndWait(manager);
      await expect.poll(() => listedPacks(manager), PATIENCE).toHaveProperty(name, '2');
    }

    const article = await stage.visit('/pages/two-tables.html');
    const names = ['Marla Pinchbeck', 'Otto Grindlewick', 'Ms Pinchbeck', 'Mr Grindlewick', 'Jo Tarrowby'];
    await expect.poll(() => readMarks(article), PATIENCE).toEqual(names);
    const told: [name: string, text: string][] = [];
    for (const at of [0, 1, 2, 3]) {
      const { name, text } = await hoverMark(article, at);
      told.push([name, /Mayor of Hull|Convicted fraudster/.exec(text)?.[0] ?? '']);
    }
    const [mayor, convict] = [['Marla Pinchbeck', 'Mayor of Hull'], ['Otto Grindlewick', 'Convicted fraudster']];
    expect(told).toEqual([mayor, convict, mayor, convict]);
  });

  it('and two of one name and number are two, of whom the reader chooses', async () => {
    const article = await stage.visit('/pages/two-tables.html');
    await expect.poll(() => readMarks(article), PATIENCE).toContain('Jo Tarrowby');
    const { text } = await hoverMark(article, 4);
    expect(text).toContain('Harbour master');
    expect(text).toContain('Convicted smuggler');
  });
}); // biome-ignore format: short rows
