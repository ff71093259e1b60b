import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parquetReadObjects } from 'hyparquet';
import { gitDirectory } from '../copy';
import { parseCorrections } from './corrections';
import { IFG_TABLES } from './ifg';
import { MEMBER_TABLES } from './members';
import type { UkInputs } from './read';

/** Parliament numbers whose elections were read, by which candidates became members. */
const PARLIAMENTS = ['55', '56', '57', '58', '59'];

const CORRECTIONS = new URL('./corrections.yaml', import.meta.url);

/** More than any of the files has. */
const FILE_BYTES = 64 * 1024 * 1024;

/** Reads what the pack is made of from a folder of copies. Throws where one of them is not there. */
export async function readUkInputs(folder: string): Promise<UkInputs> {
  const ifg = copyOf(folder, 'instituteforgov/ifg-ministers-database-public');
  const members = copyOf(folder, 'mysociety/politician_data');
  const elections = copyOf(folder, 'ukparliament/psephology');
  const wikidata = copyOf(folder, 'every-politician-scrapers/united-kingdom-cabinet');
  const secondList = copyOf(folder, 'mysociety/parlparse').text('members/ministers.json');
  const tables = await Promise.all(
    MEMBER_TABLES.map(async (name) => {
      const file = members.bytes(`data/packages/uk_politician_data/${name}.parquet`);
      return [name, await parquetReadObjects({ file })] as const;
    }),
  );
  const candidacies = PARLIAMENTS.flatMap((number) =>
    ['general-election', 'by-elections'].map(
      (kind) => `db/data/results-by-parliament/${number}/${kind}/candidacies.csv`,
    ),
  );
  return {
    ministers: {
      ...ifg.at,
      tables: record(IFG_TABLES.map((name) => [name, ifg.text(`data/${name}.csv`)] as const)),
    },
    members: { ...members.at, tables: record(tables) },
    elections: {
      ...elections.at,
      speeches: elections.text('db/data/maiden-speeches.csv'),
      candidacies: new Map(candidacies.map((path) => [path, elections.text(path)])),
    },
    wikidata: { ...wikidata.at, legislators: wikidata.text('html/legislators.csv') },
    secondList,
    corrections: parseCorrections(readFileSync(CORRECTIONS, 'utf8')),
  };
}

function record<K extends string, V>(entries: readonly (readonly [K, V])[]): Record<K, V> {
  return Object.fromEntries(entries) as Record<K, V>;
}

/** The newest commit of a copy, and its files as text or, unlike `openCopy`, as bytes. */
function copyOf(folder: string, repository: string) {
  const found = gitDirectory(folder, repository);
  const git = (...args: string[]): Buffer =>
    execFileSync('git', [`--git-dir=${found}`, ...args], { maxBuffer: FILE_BYTES });
  const [commit = '', date = ''] = git('log', '-1', '--format=%H %cs').toString().trim().split(' ');
  const bytes = (path: string): ArrayBuffer => {
    const buffer = git('show', `${commit}:${path}`);
    return new Uint8Array(buffer).buffer;
  };
  return {
    at: { repository, commit, date },
    bytes,
    text: (path: string): string => git('show', `${commit}:${path}`).toString('utf8'),
  };
}
