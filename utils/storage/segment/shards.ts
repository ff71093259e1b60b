import { SHARD_BITS_MAX, SHARD_ENTRIES } from '../constants';
import { shardOf } from './fingerprint';
import { ENTRY_WORDS, type IndexEntries } from './index-entries';

/**
 * A shard: (packed rank and number, print) pairs, sorted by print, then rank, then number.
 * The print is the high half of each little-endian 64-bit word, so that a plain numeric sort of
 * the words gives this order. Every browser's machine is little-endian.
 */
export type Shard = Uint32Array;

/** So many bits of the hash choose a shard that one has about `SHARD_ENTRIES` entries. */
export function shardBitsFor(entries: number): number {
  const bits = Math.ceil(Math.log2(Math.max(1, entries / SHARD_ENTRIES)));
  return Math.min(SHARD_BITS_MAX, bits);
}

/** All shards of a segment in order; empty ones too. Each has its own buffer. */
export function buildShards(entries: IndexEntries, shardBits: number): Shard[] {
  const pieces = entries.pieces();
  const sizes = new Uint32Array(2 ** shardBits);
  for (const words of pieces) {
    for (let at = 1; at < words.length; at += ENTRY_WORDS) {
      const shard = shardOf(words[at] ?? 0, shardBits);
      sizes[shard] = (sizes[shard] ?? 0) + 1;
    }
  }
  const shards = Array.from(sizes, (size) => new Uint32Array(size * 2));
  sizes.fill(0);
  for (const words of pieces) {
    for (let at = 0; at < words.length; at += ENTRY_WORDS) {
      const number = shardOf(words[at + 1] ?? 0, shardBits);
      const slot = sizes[number] ?? 0;
      const shard = shards[number] as Shard;
      shard[slot * 2] = words[at + 2] ?? 0;
      shard[slot * 2 + 1] = words[at] ?? 0;
      sizes[number] = slot + 1;
    }
  }
  for (const shard of shards) new BigUint64Array(shard.buffer).sort();
  return shards;
}

/** The packed numbers under a print, the most prominent person first, at most `limit`. */
export function findInShard(shard: Shard, print: number, limit: number): number[] {
  let low = 0;
  let high = shard.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((shard[middle * 2 + 1] ?? 0) < print) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low * 2; shard[at + 1] === print && found.length < limit; at += 2) {
    found.push(shard[at] ?? 0);
  }
  return found;
}
