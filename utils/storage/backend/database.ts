import { Dexie, type Table as DexieTable } from 'dexie';
import { type Change, type SegmentBackend, TABLES, type Table } from './backend';

/** The database's name in the browser's own tools. */
export const DATABASE_NAME = 'fact-context';
const SCHEMA_VERSION = 1;
/** Sorts behind every character a key may hold. */
const AFTER_ALL = '\uffff';

/**
 * Opens (at first use) the database of this browser. Writes are relaxed: a crash of the machine
 * may lose the last of them, which leaves a half-written segment, and that is swept.
 */
export function openDatabase(name: string = DATABASE_NAME): SegmentBackend & { close(): void } {
  const dexie = new Dexie(name, { chromeTransactionDurability: 'relaxed' });
  dexie.version(SCHEMA_VERSION).stores(Object.fromEntries(TABLES.map((table) => [table, ''])));
  const table = (name: Table): DexieTable<unknown, string> => dexie.table(name);
  const startingWith = (name: Table, prefix: string) =>
    table(name)
      .where(':id')
      .between(prefix, prefix + AFTER_ALL);
  return {
    getMany: async (name, keys) => (keys.length === 0 ? [] : table(name).bulkGet([...keys])),
    async getPrefix(name, prefix) {
      const [keys, values] = await dexie.transaction('r', name, () =>
        Promise.all([
          startingWith(name, prefix).primaryKeys(),
          startingWith(name, prefix).toArray(),
        ]),
      );
      return keys.map((key, index) => [key, values[index]] as const);
    },
    getKeys: async (name, prefix) => startingWith(name, prefix).primaryKeys(),
    putMany: (name, rows) =>
      dexie.transaction('rw', name, async () => {
        await putRows(table(name), rows);
      }),
    deletePrefix: async (name, prefix) => {
      await startingWith(name, prefix).delete();
    },
    update: (key, next, changes = []) =>
      dexie.transaction('rw', tablesOf(changes), async () => {
        await table('meta').put(next(await table('meta').get(key)), key);
        for (const change of changes) {
          await putRows(table(change.table), change.put ?? []);
          await table(change.table).bulkDelete([...(change.remove ?? [])]);
        }
      }),
    close: () => dexie.close(),
  };
}

/**
 * Deletes the database of this browser with all that is in it; whoever has it open is told to close
 * it. Rejects where the browser cannot.
 */
export async function deleteDatabase(name: string = DATABASE_NAME): Promise<void> {
  await Dexie.delete(name);
}

/** Each table once, `meta` among them. */
function tablesOf(changes: readonly Change[]): Table[] {
  return [...new Set<Table>(['meta', ...changes.map(({ table }) => table)])];
}

async function putRows(
  table: DexieTable<unknown, string>,
  rows: readonly (readonly [string, unknown])[],
) {
  await table.bulkPut(
    rows.map(([, value]) => value),
    rows.map(([key]) => key),
  );
}
