import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normaliseName } from '../../utils/names/normalise';

/** How many of ten million people bear a name, by the name's key. */
export type Shares = ReadonlyMap<string, number>;

const TEN_MILLION = 10_000_000;

/** The list of family names of the United States' census of 1990: name and per cent of the people. */
const FAMILY_FILE = 'dist.all.last';
/** Births by given name and year, as the Social Security Administration counts them. */
const BIRTHS_FILE = /^yob(\d{4})\.txt$/;
/** Who is in the news was born in these years, but for few. */
const BORN = { first: 1930, last: 2005 };

/** Shares of family names, out of a folder with the census's list. Throws where it is not there. */
export function readFamilyNames(folder: string): Shares {
  const shares = new Map<string, number>();
  for (const line of readFileSync(join(folder, FAMILY_FILE), 'utf8').split('\n')) {
    const [name = '', percent] = line.split(/\s+/);
    const share = (Number(percent) / 100) * TEN_MILLION;
    if (name !== '' && share > 0) shares.set(normaliseName(name), share);
  }
  return shares;
}

/** Shares of given names, out of a folder with the counts of births. Throws where none is there. */
export function readGivenNames(folder: string): Shares {
  const births = new Map<string, number>();
  const files = readdirSync(folder).filter((file) => isOfYears(BIRTHS_FILE.exec(file)?.[1]));
  if (files.length === 0) throw new Error(`${folder}: no counts of births (yob1990.txt)`);
  for (const file of files) {
    for (const line of readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/)) {
      const [name = '', , count] = line.split(',');
      const key = normaliseName(name);
      births.set(key, (births.get(key) ?? 0) + Number(count));
    }
  }
  const all = [...births.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...births].map(([key, count]) => [key, (count / all) * TEN_MILLION]));
}

function isOfYears(year: string | undefined): boolean {
  return Number(year) >= BORN.first && Number(year) <= BORN.last;
}
