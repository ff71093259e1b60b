import { NUMBER_BITS, RANK_MAX } from '../constants';
import type { Fingerprint } from './fingerprint';

const INITIAL_CAPACITY = 1024;
/** Words an entry takes: print, spread, rank with number. */
export const ENTRY_WORDS = 3;

/** All (key, person) pairs of a segment being written, 12 bytes each. */
export interface IndexEntries {
  readonly count: number;
  /** `count` × (print, spread, rank with number). */
  readonly words: Uint32Array;
  add(key: Fingerprint, packed: number): void;
  /** Lets go of them all: there are none any more. */
  clear(): void;
}

/** No entries yet. Room grows by half, so the copy never takes more than the entries again. */
export function createIndexEntries(): IndexEntries {
  let count = 0;
  let words = new Uint32Array(INITIAL_CAPACITY * ENTRY_WORDS);
  return {
    get count() {
      return count;
    },
    get words() {
      return words.subarray(0, count * ENTRY_WORDS);
    },
    add({ print, spread }, packed) {
      const at = count * ENTRY_WORDS;
      if (at === words.length) words = grown(words);
      words[at] = print;
      words[at + 1] = spread;
      words[at + 2] = packed;
      count += 1;
    },
    clear() {
      count = 0;
      words = new Uint32Array(INITIAL_CAPACITY * ENTRY_WORDS);
    },
  };
}

/** Rank and number in one word; ascending order puts the most prominent first. */
export function packNumber(number: number, prominence: number): number {
  const rank = RANK_MAX - Math.round(Math.min(1, Math.max(0, prominence)) * RANK_MAX);
  return ((rank << NUMBER_BITS) | number) >>> 0;
}

/** The person's number. */
export function unpackNumber(packed: number): number {
  return packed & ((1 << NUMBER_BITS) - 1);
}

function grown(words: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.ceil(words.length / ENTRY_WORDS / 2) * 3 * ENTRY_WORDS);
  larger.set(words);
  return larger;
}
