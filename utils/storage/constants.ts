/**
 * Version of a segment's rows. 2: people are listed under their posts too. 3: with an index of
 * words, and an order by name. 4: with a checksum of each profile block. 5: a block
 * has each source once. 6: people are listed under the titles of their offices with a part of their
 * names, too. Whoever raises it adds the step that brings the one before to it
 * (segment/upgrade-segment.ts), and a fixture of the one before; so does whoever changes the keys of
 * names, as packs that were imported are indexed by those of then.
 */
export const SEGMENT_FORMAT = 6;
/** The oldest that is still read, and brought up to the newest; an older one is invisible. */
export const OLDEST_SEGMENT_FORMAT = 2;
/** The first that has an index of words. */
export const SEARCH_FORMAT = 3;
/** The first that has checksums of its profile blocks. */
export const BLOCK_SUMS_FORMAT = 4;

/** Bits of Bloom filter for each key: with `BLOOM_PROBES`, 0.8 % of strange keys get through. */
export const BLOOM_BITS_PER_KEY = 10;
/**
 * Bits for each key of a segment of few: one strange key in 90,000 gets through, so that a page asks
 * the database nothing of a pack that has nobody it names.
 */
export const SMALL_BLOOM_BITS_PER_KEY = 32;
/** Keys up to which a segment has few: 1 MB of filter in memory; the packs that ship have 20,000 to 40,000. */
export const SMALL_BLOOM_KEYS = 250_000;
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

/** Letters a word must have before a typo in it is forgiven. */
export const TYPO_WORD_MIN = 4;
/** Letters that must be right behind a typo where only the beginning of a word was typed. */
export const TYPO_LETTERS_AFTER = 2;
/** Words of a query that are looked at; a name of more has been told apart long before. */
export const QUERY_WORDS_MAX = 8;

/** Letters of the longest word of a query before people are found by office without a date. */
export const OFFICE_WORD_MIN = 3;

/** Words in a chunk of the dictionary: about 8 KB, and 170 chunks for 328,000 people. */
export const WORDS_PER_CHUNK = 1_024;
/** Bytes of postings in a row. */
export const POSTING_BYTES = 16 * 1024;
/** Numbers in a row of an order (by rank, by name): 16 KB. */
export const ORDER_NUMBERS = 4_096;
/** Dictionary chunks kept in memory, or up to twice as many: 2 to 4 MB. */
export const RECENT_CHUNKS = 256;
/** Rows of postings kept in memory, or up to twice as many: 2 to 4 MB. */
export const RECENT_POSTINGS = 128;
/** Heads of offices, or holdings, in a row of 12 KB. */
export const OFFICE_ROW = 1_024;
/** Labels of offices in a row. */
export const OFFICE_LABELS = 64;
/** A pack of at most so many people is compared with the others, so that a list has everyone once. */
export const COMPARED_PEOPLE_MAX = 1_000;
