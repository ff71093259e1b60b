import type { WordIndexMeta } from '../words/word-rows';

/** The head of a segment's offices. */
export interface OfficesMeta {
  readonly words: WordIndexMeta;
  readonly holdings: number;
}

/** An office as it is stored, to be shown: one JSON a line. */
export interface StoredOffice {
  readonly label: string;
  readonly post?: { readonly id: string; readonly label: string };
}

/** Numbers of an office's head: where its holdings begin, how many there are, and its traits. */
export const HEAD_WORDS = 3;
/** Numbers of a stored holding: the person's rank, first day, last day (see `HoldingDays`). */
export const STORED_HOLDING_WORDS = 3;

/** The trait bits of a head: how many main words the office has, … */
export const MAIN_WORDS_MASK = 0xff;
/** … that its source names the post, … */
export const HAS_POST = 0x100;
/** … that people are only named to it, and a query must say so. */
export const ONLY_NAMED = 0x200;

const DIGITS = 6;
const padded = (number: number) => String(number).padStart(DIGITS, '0');

/** Keys of the rows, in table `shards`; `index` names the offices within their segment. */
export const headsKey = (index: string, row: number) => `${index}/h/${padded(row)}`;
export const holdingsKey = (index: string, row: number) => `${index}/w/${padded(row)}`;
export const labelsKey = (index: string, row: number) => `${index}/l/${padded(row)}`;
