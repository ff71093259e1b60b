/** Bytes an update's index may have; one of ours has about 300. */
export const INDEX_BYTES_MAX = 64_000;
/** Bytes a pack may have as it is sent; it is held in memory to be verified. A million people, packed, are 45 MB. */
export const PACK_BYTES_MAX = 200_000_000;
/** Without a byte for so long, in ms, a server is taken to be silent. An index has no longer in all. */
export const SILENCE_MAX = 20_000;
/** Bytes a ms below which a pack is not waited for: the slowest mobile networks have as many. */
export const LEAST_SPEED = 4;

/** Days between two checks of one pack that nobody asked for by hand: packs change by the week. */
export const CHECK_EVERY_DAYS = 7;
/**
 * Minutes between two looks at whether a check is due: a day, as alarms are lost with the browser
 * and start anew, so that a week of 10,080 minutes might never be over.
 */
export const LOOK_EVERY_MINUTES = 1_440;
/** Minutes from switching the check on, or starting the browser, to the first look. */
export const FIRST_LOOK_MINUTES = 1;
