/**
 * Version of a segment's rows; a segment of another version is invisible and is swept. 2: people
 * are listed under their posts too.
 */
export const SEGMENT_FORMAT = 2;

/** Bits of Bloom filter for each key: with `BLOOM_PROBES`, 0.8 % of strange keys get through. */
export const BLOOM_BITS_PER_KEY = 10;
/** Bits looked at for each key; 10 bits × ln 2 is 6.9. */
export const BLOOM_PROBES = 7;

/** At most 2^14 = 16,384 shards: 2 KB each at a million people, the fastest look-up measured. */
export const SHARD_BITS_MAX = 14;
/** Entries of a shard in small segments; about 256 makes a row of 2 KB. */
export const SHARD_ENTRIES = 256;

/** People in a profile block: 64 write 20 times faster than one a row and read in 0.4 ms. */
export const BLOCK_PEOPLE = 64;
/** Profile blocks in a write transaction: more of them hold up look-ups during an import. */
export const BLOCKS_PER_WRITE = 8;
/** Shards in a write transaction; about 1 MB. */
export const SHARDS_PER_WRITE = 512;

/** A person's number takes the low 24 bits of an index entry, so a segment holds 16,777,216. */
export const NUMBER_BITS = 24;
/** The high 8 bits hold 255 - prominence, so that the most prominent come first in a shard. */
export const RANK_MAX = 255;

/** People a key of several words answers with at most, the most prominent first. */
export const BEARERS_MAX = 24;
/** The same for a key of one word: there are thousands of Smiths, each in another block. */
export const BEARERS_OF_ONE_WORD_MAX = 8;
/** People of one post at most: a seat that hundreds hold at a time is no question for a card. */
export const HOLDERS_MAX = 500;

/** People of a segment kept decoded, or up to twice as many: those of some articles, 4 to 8 MB. */
export const RECENT_PEOPLE = 2_000;

/** Rounds of "who shares an identifier with these" in a look-up over several packs. */
export const JOIN_ROUNDS_MAX = 3;
/** How often a look-up starts again because the packs changed under it. */
export const RETRIES_MAX = 5;

/**
 * Up to this many pack people, search and lists use an index in memory (about 1 KB a person);
 * above it search finds whole names only, and lists go in the pack's own order.
 */
export const DIRECTORY_PEOPLE_MAX = 20_000;
/** Letters a word must have before a typo in it is forgiven. */
export const TYPO_WORD_MIN = 4;
