/**
 * Evidence of at least this trust tells on which day a time in UTC falls for the page, and is a
 * voice of its own against another day.
 */
export const SHOWS_DAY = 0.5;
