import { NUMBER_BITS, RANK_MAX } from '../constants';
import type { Fingerprint } from './fingerprint';

/** Entries in a piece: 384 KB, so that the last one, half empty, is little. */
const PIECE_ENTRIES = 32_768;
/** Words an entry takes: print, spread, rank with number. */
export const ENTRY_WORDS = 3;

/** All (key, person) pairs of a segment being written, 12 bytes each. */
export interface IndexEntries {
  readonly count: number;
  /** In the order they came; each piece whole entries of (print, spread, rank with number). */
  pieces(): readonly Uint32Array[];
  add(key: Fingerprint, packed: number): void;
  /** Lets go of them all: there are none any more. */
  clear(): void;
}

/** No entries yet. They are kept in pieces, never copied: see `createGrowing`. */
export function createIndexEntries(): IndexEntries {
  let full: Uint32Array[] = [];
  let piece = new Uint32Array(PIECE_ENTRIES * ENTRY_WORDS);
  let used = 0;
  return {
    get count() {
      return full.length * PIECE_ENTRIES + used / ENTRY_WORDS;
    },
    pieces: () => [...full, piece.subarray(0, used)],
    add({ print, spread }, packed) {
      if (used === piece.length) {
        full.push(piece);
        piece = new Uint32Array(PIECE_ENTRIES * ENTRY_WORDS);
        used = 0;
      }
      piece[used] = print;
      piece[used + 1] = spread;
      piece[used + 2] = packed;
      used += ENTRY_WORDS;
    },
    clear() {
      full = [];
      piece = new Uint32Array(PIECE_ENTRIES * ENTRY_WORDS);
      used = 0;
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
