import { SHARD_BITS_MAX } from '../constants';

/** Two independent 32-bit hashes of a key. */
export interface Fingerprint {
  /** Stored in a shard to stand for the key. */
  readonly print: number;
  /** Its high 14 bits choose the shard; with `print` that makes 46 bits of a key. */
  readonly spread: number;
}

/**
 * Hashes a key: cyrb53 by bryc (public domain, github.com/bryc/code, `jshash`), its two 32-bit
 * halves kept apart. Not for secrets: whoever chooses the names can make two of them collide,
 * which is why a hit is always checked against the person's real names.
 */
export function fingerprint(key: string): Fingerprint {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < key.length; at += 1) {
    const unit = key.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return { print: one >>> 0, spread: two >>> 0 };
}

/** The shard, of 2^shardBits, in which a key's entries are. */
export function shardOf(spread: number, shardBits: number): number {
  return shardBits === 0 ? 0 : spread >>> (32 - Math.min(shardBits, SHARD_BITS_MAX));
}
