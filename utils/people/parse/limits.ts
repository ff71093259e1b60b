/**
 * Bounds on what is taken from outside. They keep one hostile record from filling the database or
 * the card; each is several times the largest true value met in 328,000 people.
 */

/** Characters of a name, a role, a place: one line. */
export const LINE_MAX = 300;
/**
 * Characters of a person's id outside their pack (`idInPack`): the pack's, each character escaped,
 * and the person's.
 */
export const ID_MAX = 3 * LINE_MAX + LINE_MAX + 'in:/'.length;
/** Characters of a summary (one neutral sentence on the card). */
export const SUMMARY_MAX = 280;
/** Characters of an address; what servers commonly accept. */
export const URL_MAX = 2048;
/** Names of one person besides the display name. */
export const OTHER_NAMES_MAX = 500;
/** Facts of one person. */
export const FACTS_MAX = 1000;
/** Sources of one fact, links or identifiers of one person. */
export const REFERENCES_MAX = 200;
