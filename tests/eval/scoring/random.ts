/** A source of numbers from 0 up to, but without, 1. */
export type Random = () => number;

/** Random numbers that are the same for the same seed (Marsaglia's xorshift, 32 bits). */
export function seededRandom(seed: number): Random {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
