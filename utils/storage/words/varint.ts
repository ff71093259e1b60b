const FIRST_CAPACITY = 64 * 1024;
/** Bytes a number below 2^32 takes at most: 7 bits a byte. */
const LONGEST = 5;

/** Numbers below 2^32 written one behind the other, small ones in one byte: 7 bits a byte, lowest first. */
export interface VarintWriter {
  /** Bytes written so far. */
  readonly length: number;
  push(value: number): void;
  /** A copy of the bytes written since `from`. */
  slice(from: number, to: number): Uint8Array;
}

/** Nothing written yet. */
export function createVarintWriter(): VarintWriter {
  let length = 0;
  let bytes = new Uint8Array(FIRST_CAPACITY);
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length + LONGEST > bytes.length) {
        const larger = new Uint8Array(Math.ceil(bytes.length * 1.5));
        larger.set(bytes);
        bytes = larger;
      }
      let rest = value;
      while (rest > 127) {
        bytes[length++] = (rest & 127) | 128;
        rest >>>= 7;
      }
      bytes[length++] = rest;
    },
    slice: (from, to) => bytes.slice(from, to),
  };
}

/** Calls back with each number from byte `from` to before byte `to`. */
export function readVarints(
  bytes: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
  each: (value: number) => void,
): void {
  for (let at = from; at < to; ) {
    let value = 0;
    let shift = 0;
    let byte = 128;
    while (byte > 127 && at < to) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      shift += 7;
    }
    each(value >>> 0);
  }
}
