import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseDisagreements } from './checks/identities';
import { DISAGREEMENTS, REMOVED, SOURCES } from './paths';
import { readPacks } from './read-sources';
import { ROWS_PACKS } from './refresh/bulk-packs';
import { refreshAll } from './refresh/refresh-all';
import { parseRemovals, removedBy } from './removed';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined || positionals.length > 1) {
  console.error('usage: npm run packs:refresh -- FOLDER [--dry-run]');
  process.exitCode = 2;
} else {
  const isWhole = await refreshAll(ROWS_PACKS, folder, {
    sources: SOURCES,
    isDry: values['dry-run'],
    known: {
      hand: readPacks().map(({ sources }) => sources),
      differences: parseDisagreements(readFileSync(DISAGREEMENTS, 'utf8')),
      isRemoved: removedBy(parseRemovals(readFileSync(REMOVED, 'utf8'))),
    },
    print: (line) => console.log(line),
  });
  process.exitCode = isWhole ? 0 : 1;
}
