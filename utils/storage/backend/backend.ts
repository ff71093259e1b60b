/** The tables of the database; all with keys of their own beside the value. */
export const TABLES = ['meta', 'shards', 'profiles', 'own'] as const;
export type Table = (typeof TABLES)[number];

/** A key with its value. */
export type Row = readonly [key: string, value: unknown];

/** Rows to put into or take from one table. */
export interface Change {
  readonly table: Table;
  readonly put?: readonly Row[];
  readonly remove?: readonly string[];
}

/** A database, as far as the store needs one. Values come back as they were put, or not at all. */
export interface SegmentBackend {
  /** In the order asked; undefined where there is no such row. */
  getMany(table: Table, keys: readonly string[]): Promise<unknown[]>;
  /** All rows whose key begins with the prefix, in the order of their keys. */
  getPrefix(table: Table, prefix: string): Promise<Row[]>;
  /** The keys that begin with the prefix, in order. */
  getKeys(table: Table, prefix: string): Promise<string[]>;
  /** In one transaction: all rows or none. */
  putMany(table: Table, rows: readonly Row[]): Promise<void>;
  deletePrefix(table: Table, prefix: string): Promise<void>;
  /**
   * In one transaction over `meta` and the changed tables: reads a row of `meta`, puts `next` of it in its place, and
   * makes the changes. `next` must be synchronous.
   */
  update(key: string, next: (row: unknown) => unknown, changes?: readonly Change[]): Promise<void>;
}
