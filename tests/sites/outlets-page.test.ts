import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { OUTLETS } from '../../utils/sites/outlets';
import { outletTables } from './outlet-tables';

const PAGE = resolve('docs/sites.md');

/** From here on `docs/sites.md` is written by this test, when it is run with `-u`. */
const HEADING = '## The list\n\n';

it('docs/sites.md shows the outlets there are', async () => {
  const [words, ...tables] = readFileSync(PAGE, 'utf8').split(HEADING);
  expect(tables).toHaveLength(1);
  await expect(`${words}${HEADING}${outletTables(OUTLETS)}`).toMatchFileSnapshot(PAGE);
});

it('the documents say how many they are', () => {
  const countries = new Set(OUTLETS.map(([, , country]) => country)).size;
  for (const file of ['README.md', 'PRIVACY.md', 'CHANGELOG.md']) {
    const said = `${OUTLETS.length} news outlets of ${countries} countries`;
    expect(readFileSync(file, 'utf8'), file).toContain(said);
  }
});
