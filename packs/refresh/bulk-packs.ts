import { AUSTRALIA_REPOSITORY, readAustralia } from '../bulk/australia/read';
import { openCopy } from '../bulk/copy';
import { JAPAN_REPOSITORIES, readJapanCouncillors } from '../bulk/japan-councillors/read';
import { JAPAN_GOVERNMENT_REPOSITORY, readJapanGovernment } from '../bulk/japan-government/read';
import { readSweden, SWEDEN_REPOSITORIES } from '../bulk/sweden/read';
import { readUkInputs } from '../bulk/uk-government/inputs';
import { readUkGovernment } from '../bulk/uk-government/read';
import { written } from '../bulk/uk-government/write';
import { readUsGovernment } from '../bulk/us-government';
import { toJson } from '../bulk/write';
import type { SourceFile } from '../source-format';

/** A reading of a pack's sources: its rows, and what had to be left out, each with the reason. */
export interface Reading {
  readonly rows: SourceFile;
  readonly left: readonly string[];
}

/** A pack of rows: the copies that it is read from, and how. */
export interface RowsPack {
  readonly id: string;
  /** In the pack's folder of `packs/sources`. */
  readonly file: string;
  /** OWNER/NAME of each repository. */
  readonly repositories: readonly string[];
  read(folder: string): Promise<Reading>;
  write(rows: SourceFile): string;
}

/** Every pack of rows, in the order of `packs.yaml`. */
export const ROWS_PACKS: readonly RowsPack[] = [
  {
    id: 'us-government',
    file: 'united-states.json',
    repositories: [
      'unitedstates/congress-legislators',
      'every-politician-scrapers/us-cabinet',
      'openstates/people',
      'fivethirtyeight/data',
    ],
    read: async (folder) => {
      const { file, left } = readUsGovernment((repository) => openCopy(folder, repository));
      return { rows: file, left };
    },
    write: toJson,
  },
  {
    id: 'uk-government',
    file: 'parliament.json',
    repositories: [
      'instituteforgov/ifg-ministers-database-public',
      'mysociety/politician_data',
      'mysociety/parlparse',
      'ukparliament/psephology',
      'every-politician-scrapers/united-kingdom-cabinet',
    ],
    read: async (folder) => ({ rows: readUkGovernment(await readUkInputs(folder)), left: [] }),
    write: written,
  },
  {
    id: 'australia',
    file: 'australia.json',
    repositories: [AUSTRALIA_REPOSITORY],
    read: async (folder) => {
      const { file, left } = readAustralia((repository) => openCopy(folder, repository));
      return { rows: file, left };
    },
    write: toJson,
  },
  {
    id: 'sweden',
    file: 'sweden.json',
    repositories: SWEDEN_REPOSITORIES,
    read: async (folder) => {
      const { file, left } = readSweden((repository) => openCopy(folder, repository));
      return { rows: file, left };
    },
    write: toJson,
  },
  {
    id: 'japan-councillors',
    file: 'japan.json',
    repositories: JAPAN_REPOSITORIES,
    read: async (folder) => {
      const { file, left } = readJapanCouncillors((repository) => openCopy(folder, repository));
      return { rows: file, left };
    },
    write: toJson,
  },
  {
    id: 'japan-government',
    file: 'japan.json',
    repositories: [JAPAN_GOVERNMENT_REPOSITORY],
    read: async (folder) => {
      const { file, left } = readJapanGovernment((repository) => openCopy(folder, repository));
      return { rows: file, left };
    },
    write: toJson,
  },
];
