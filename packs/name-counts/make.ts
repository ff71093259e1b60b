import { writeFileSync } from 'node:fs';
import { packNames } from './pack-names';
import { readFamilyNames, readGivenNames } from './read-names';

/** Where the table is put. */
const TABLE = 'utils/names/rarity/counts.ts';
/** Of ten million people: rarer family names are not told apart by their source. */
const LEAST_FAMILY = 100;
/** Rarer given names would make the table larger than it may be: 150 kB. */
const LEAST_GIVEN = 20;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: tsx packs/name-counts/make.ts FOLDER');
  process.exitCode = 2;
} else {
  writeFileSync(TABLE, tableOf(folder));
}

/** The table as a file of source. */
function tableOf(from: string): string {
  const given = packNames(readGivenNames(from), LEAST_GIVEN);
  const family = packNames(readFamilyNames(from), LEAST_FAMILY);
  return [
    '// Made by packs/name-counts/make.ts of two public-domain lists of the United States: the family',
    '// names of the census of 1990, and births by given name. `unpack.ts` reads it.',
    '',
    '/** Given names, packed. */',
    `export const GIVEN_NAMES =\n  '${given}';`,
    '',
    '/** Family names, packed. */',
    `export const FAMILY_NAMES =\n  '${family}';`,
    '',
  ].join('\n');
}
