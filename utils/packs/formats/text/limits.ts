/**
 * Bounds on files of people. They keep one hostile file from filling the memory or never ending;
 * each is far above what true files were seen to need.
 */

/** Characters at the start of a file by which its format is told; a JSON file shows its keys within. */
export const HEAD_CHARS = 65_536;
/** Characters of one line of JSON lines; the longest of 328,000 true ones has 6,700. */
export const LINE_CHARS_MAX = 4_194_304;
/** Characters of a file that can only be read whole; about three times the largest true one known. */
export const WHOLE_CHARS_MAX = 134_217_728;
/** Characters of what a JSON parser says of an error: enough for the place, too few for the file. */
export const JSON_ERROR_CHARS = 120;
/** Days between two terms in which somebody is taken to have stayed in a party: an election lies there. */
export const PARTY_GAP_DAYS = 62;
/** Bytes that may come out of a compressed file without asking: about two million people. */
export const UNPACKED_BYTES_MAX = 536_870_912;
/**
 * Characters of white space that may follow each other. They unpack from a thousandth of their size,
 * and some readers take microseconds over each empty line; true files have a few hundred.
 */
export const BLANKS_MAX = 1_048_576;
/** Characters of one row of a table. */
export const ROW_CHARS_MAX = 4_194_304;
/** Characters of one entry of a YAML list; true ones have 20,000. */
export const ENTRY_CHARS_MAX = 1_048_576;
/** Depth of one entry of a YAML list; true ones have 5. */
export const YAML_DEPTH_MAX = 50;
/** Aliases of one entry of a YAML list; true ones have none, and so few can multiply to little. */
export const YAML_ALIASES_MAX = 10;
/** Rows of one person: five times the facts that one person may have. */
export const ROWS_OF_ONE_MAX = 5000;
