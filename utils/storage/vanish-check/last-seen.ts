/**
 * What is remembered of the database outside of it: browsers delete a database by itself (a damaged
 * disk, a cleaner), and then leave the extension's other storage.
 */
export interface DatabaseMark {
  /** As in the database. */
  readonly id: string;
  /** How many people the reader has added or corrected. */
  readonly own: number;
  /** Titles of the packs that do not come with the extension. */
  readonly packs: readonly string[];
}

/** What has gone with a database. */
export type Vanished = Omit<DatabaseMark, 'id'>;

/**
 * What has gone since the mark was made, if the database is not the one of the mark; null where it
 * is, or where it held nothing but what comes with the extension. `id` is null for a new database.
 */
export function vanishedSince(mark: DatabaseMark | null, id: string | null): Vanished | null {
  if (!mark || mark.id === id) return null;
  const { own, packs } = mark;
  return own === 0 && packs.length === 0 ? null : { own, packs };
}
