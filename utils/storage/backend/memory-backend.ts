import { type Row, type SegmentBackend, TABLES, type Table } from './backend';

/** A database in memory: for the command line and for tests. Values are not copied. */
export function createMemoryBackend(): SegmentBackend {
  const tables = new Map<Table, Map<string, unknown>>(TABLES.map((name) => [name, new Map()]));
  const tableOf = (name: Table) => tables.get(name) as Map<string, unknown>;
  const put = (name: Table, rows: readonly Row[]) => {
    for (const [key, value] of rows) tableOf(name).set(key, value);
  };
  return {
    async getMany(name, keys) {
      const table = tableOf(name);
      return keys.map((key) => table.get(key));
    },
    async getPrefix(name, prefix) {
      const rows = [...tableOf(name)].filter(([key]) => key.startsWith(prefix));
      return rows.sort(([one], [other]) => (one < other ? -1 : 1));
    },
    async getKeys(name, prefix) {
      return [...tableOf(name).keys()].filter((key) => key.startsWith(prefix)).sort();
    },
    async putMany(name, rows) {
      put(name, rows);
    },
    async deletePrefix(name, prefix) {
      const table = tableOf(name);
      for (const key of [...table.keys()]) if (key.startsWith(prefix)) table.delete(key);
    },
    async update(key, next, changes = []) {
      tableOf('meta').set(key, next(tableOf('meta').get(key)));
      for (const change of changes) {
        put(change.table, change.put ?? []);
        for (const gone of change.remove ?? []) tableOf(change.table).delete(gone);
      }
    },
  };
}
