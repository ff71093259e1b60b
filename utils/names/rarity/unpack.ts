/** By its place here a capital says how often one of ten million people doubles to a name's share. */
export const DOUBLINGS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const ZERO = 0x30;
const FIRST_CAPITAL = 0x41;
const LAST_CAPITAL = 0x5a;

/** The names of a packed list, each with its share of ten million people, down to a power of two. */
export function unpackNames(packed: string): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  let before = '';
  let start = 0;
  // By hand: a regular expression takes five times as long, and a page waits for it.
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    if (code < FIRST_CAPITAL || code > LAST_CAPITAL) continue;
    before = before.slice(0, packed.charCodeAt(start) - ZERO) + packed.slice(start + 1, at);
    shares.set(before, 2 ** (code - FIRST_CAPITAL));
    start = at + 1;
  }
  return shares;
}
