/** Rows of a table shown to choose its columns by. */
export const TABLE_ROWS_SHOWN = 3;
/** People shown before anything is imported. */
export const SAMPLES = 10;
/** Names told for each kind of change; the rest is a count. */
export const CHANGE_SAMPLES = 20;
/** Left-out rows told with place and reason; the rest is a count. About 1 MB in memory. */
export const SKIPS_KEPT = 5_000;
/** Single-holder posts compared with the present version; a thousand times what true packs have. */
export const POSTS_COMPARED_MAX = 100_000;

/** Bytes of a file handled at a time; packed ones become 0.2 to 1 MB of text. */
export const PIECE_BYTES = 65_536;

/** Between two reports of progress, in ms: a bar that moves ten times a second is smooth. */
export const PROGRESS_EVERY = 100;
/** People between two looks at the clock. */
export const PROGRESS_PEOPLE = 64;
/** Before this no time left is told: the first moments say little of the pace. In ms. */
export const ESTIMATE_FROM = 1_000;
/** People asked about at a time: whether another pack, or the reader, has them too. */
export const KNOWN_BATCH = 1_000;
