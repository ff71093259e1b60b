/** Bytes an update's index may have; one of ours has about 300. */
export const INDEX_BYTES_MAX = 64_000;
/** Bytes a pack may have as it is sent; it is held in memory to be verified. A million people, packed, are 45 MB. */
export const PACK_BYTES_MAX = 200_000_000;
/** Without a byte for so long, in ms, a server is taken to be silent. */
export const SILENCE_MAX = 20_000;
