import { Dexie } from 'dexie';
import type { Person } from '../../../../utils/people/person';

/** A person as the peer stores it: whole, with all keys, in one row. */
export interface NaiveRow extends Person {
  readonly keys: readonly string[];
}

/** The peer: a table with one row a person and a multi-entry index over the keys. */
export interface NaiveTable {
  write(rows: readonly NaiveRow[]): Promise<void>;
  count(): Promise<number>;
  find(keys: readonly string[]): Promise<readonly NaiveRow[]>;
}

/** Rows in one transaction; 1,000 to 20,000 make no difference. */
const CHUNK = 5_000;

/** Opens the peer's database, empty. */
export async function openNaiveTable(): Promise<NaiveTable> {
  await Dexie.delete('bench-naive');
  const dexie = new Dexie('bench-naive', { chromeTransactionDurability: 'relaxed' });
  dexie.version(1).stores({ people: 'id,*keys' });
  const people = dexie.table<NaiveRow, string>('people');
  return {
    async write(rows) {
      for (let at = 0; at < rows.length; at += CHUNK) {
        await people.bulkPut(rows.slice(at, at + CHUNK));
      }
    },
    count: () => people.count(),
    find: (keys) => people.where('keys').anyOf(keys).distinct().toArray(),
  };
}
