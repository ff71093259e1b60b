/** Entries of one list of a Popolo file; such a file is read whole, larger lists come as JSON lines. */
export const POPOLO_LIST_MAX = 2_000_000;
/** Characters of a line's description; the start of it becomes the summary. */
export const DESCRIPTION_MAX = 10_000;
