const FIRST_CAPACITY = 4096;

/** Numbers that are added one by one, each from 0 to 2^32 - 1; 4 bytes a number. */
export interface GrowableArray {
  readonly length: number;
  /** All so far; valid until the next `push`. */
  readonly array: Uint32Array;
  push(value: number): void;
}

/** No numbers yet. Room grows by half, so the copy never takes more than the numbers again. */
export function createGrowableArray(): GrowableArray {
  let length = 0;
  let room = new Uint32Array(FIRST_CAPACITY);
  return {
    get length() {
      return length;
    },
    get array() {
      return room.subarray(0, length);
    },
    push(value) {
      if (length === room.length) {
        const larger = new Uint32Array(Math.ceil(length * 1.5));
        larger.set(room);
        room = larger;
      }
      room[length] = value;
      length += 1;
    },
  };
}
