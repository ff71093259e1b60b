const FIRST_PIECE = 4096;
/** 256 KB: large enough that there are few, small enough that the last one, half empty, is little. */
const LARGEST_PIECE = 65_536;

/** Numbers that are added one by one, each from 0 to 2^32 - 1; 4 bytes a number. */
export interface GrowableArray {
  readonly length: number;
  /** All so far; valid until the next `push`. */
  readonly array: Uint32Array;
  push(value: number): void;
}

/**
 * No numbers yet. They are kept in pieces until somebody asks for all: an array that is copied into
 * a larger one again and again leaves three times its size behind, until the garbage is collected.
 */
export function createGrowableArray(): GrowableArray {
  let full: Uint32Array[] = [];
  let before = 0;
  let piece = new Uint32Array(FIRST_PIECE);
  let used = 0;
  return {
    get length() {
      return before + used;
    },
    get array() {
      if (full.length === 0) return piece.subarray(0, used);
      if (full.length > 1 || used > 0) {
        full = [joined([...full, piece.subarray(0, used)], before + used)];
        before += used;
        piece = new Uint32Array();
        used = 0;
      }
      return full[0] as Uint32Array;
    },
    push(value) {
      if (used === piece.length) {
        if (used > 0) full.push(piece);
        before += used;
        piece = new Uint32Array(Math.min(LARGEST_PIECE, Math.max(FIRST_PIECE, before)));
        used = 0;
      }
      piece[used] = value;
      used += 1;
    },
  };
}

function joined(pieces: readonly Uint32Array[], length: number): Uint32Array<ArrayBuffer> {
  const all = new Uint32Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
