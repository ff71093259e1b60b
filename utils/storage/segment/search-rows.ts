import type { OfficesMeta } from '../offices/office-rows';
import type { WordIndexMeta } from '../words/word-rows';
import type { RowsSum } from './row-checksum';

/** The head of a segment's search; read at the first search, not when the segment is opened. */
export interface SearchMeta {
  readonly names: WordIndexMeta;
  readonly offices: OfficesMeta;
  /** How many people have each prominence, from the highest down; see `PeopleRanks`. */
  readonly rankSizes: readonly number[];
  /** Of all the rows below: told from them alone whether they are whole. */
  readonly sum: RowsSum;
}

const DIGITS = 6;
const padded = (number: number) => String(number).padStart(DIGITS, '0');

/** In table `meta`. */
export const searchKey = (segment: string) => `${segment}/search`;
/** The beginning of the keys of the names' index, in table `shards`; and of those of the offices'. */
export const namesIndex = (segment: string) => `${segment}/names`;
export const officesIndex = (segment: string) => `${segment}/offices`;
/** In table `shards`: people's numbers by rank, and by name. */
export const byRankKey = (segment: string, row: number) => `${segment}/rank/${padded(row)}`;
export const byNameKey = (segment: string, row: number) => `${segment}/name/${padded(row)}`;
/** The beginnings of the keys of all rows in table `shards` by which a segment is searched. */
export const searchPrefixes = (segment: string) =>
  ['names', 'offices', 'rank', 'name'].map((kind) => `${segment}/${kind}/`);
