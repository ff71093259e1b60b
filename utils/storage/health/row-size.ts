/** A character that a browser stores in two bytes, and all of its text with it. */
const WIDE = /[\u0100-\uffff]/;
const NUMBER_BYTES = 8;

/** Bytes that a row's value takes, as told by its content; the browser packs it further. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return WIDE.test(value) ? value.length * 2 : value.length;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + sizeOf(one), 0);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).reduce((sum, [key, one]) => sum + key.length + sizeOf(one), 0);
  }
  return value === undefined ? 0 : NUMBER_BYTES;
}
