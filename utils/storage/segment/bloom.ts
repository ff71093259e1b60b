import {
  BLOOM_BITS_PER_KEY,
  BLOOM_PROBES,
  SMALL_BLOOM_BITS_PER_KEY,
  SMALL_BLOOM_KEYS,
} from '../constants';
import type { Fingerprint } from './fingerprint';

const WORD_BITS = 32;

/** A set of keys that may claim to hold a strange one, and never denies one it holds. */
export type Bloom = Uint32Array;

/** An empty filter for so many keys. Whoever asks it goes by its length, so any size may be read. */
export function createBloom(keys: number): Bloom {
  const bits = keys <= SMALL_BLOOM_KEYS ? SMALL_BLOOM_BITS_PER_KEY : BLOOM_BITS_PER_KEY;
  return new Uint32Array(Math.ceil(Math.max(1, keys * bits) / WORD_BITS));
}

/** Puts a key in. */
export function addToBloom(bloom: Bloom, key: Fingerprint): void {
  for (let probe = 0; probe < BLOOM_PROBES; probe += 1) {
    const bit = bitOf(bloom, key, probe);
    bloom[bit >>> 5] = (bloom[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
}

/** False: certainly not in it. True: most likely in it. */
export function mayContain(bloom: Bloom, key: Fingerprint): boolean {
  for (let probe = 0; probe < BLOOM_PROBES; probe += 1) {
    const bit = bitOf(bloom, key, probe);
    if (((bloom[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}

/** The probes' bits out of two hashes (Kirsch and Mitzenmacher 2006). Sums stay below 2^35. */
function bitOf(bloom: Bloom, { print, spread }: Fingerprint, probe: number): number {
  return (print + probe * ((spread | 1) >>> 0)) % (bloom.length * WORD_BITS);
}

/** Whether a stored value is a filter; asked by name, since a worker's arrays are of another realm. */
export function isBloom(value: unknown): value is Bloom {
  return Object.prototype.toString.call(value) === '[object Uint32Array]';
}
