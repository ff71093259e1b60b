/** Version of the backup file's form; a file of a later one is refused, not guessed at. */
export const BACKUP_VERSION = 1;
/**
 * Characters of a backup, of a file of own people: a reader's own people are a few thousand at most,
 * 1 to 3 kB each, and a message to the background holds no more than 64 MB.
 */
export const BACKUP_CHARS_MAX = 50_000_000;
/** People of the reader's own in one file. */
export const OWN_MAX = 50_000;
/** Packs one backup refers to. */
export const PACKS_MAX = 1_000;
/** Sites switched off. */
export const HOSTS_MAX = 10_000;
/** Corrections of names: more than are kept. */
export const CORRECTIONS_MAX = 10_000;
/** Articles with a day from the reader: no more are kept. */
export const ARTICLE_DAYS_MAX = 500;
