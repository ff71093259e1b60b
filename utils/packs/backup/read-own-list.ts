import { fail, ok, type Result } from '../../result';
import { type OwnRow, readOwnRow } from '../../storage/own/own-row';

/** Reads own rows from outside; one that is wrong, or an id used twice, refuses them all. */
export function readOwnList(values: readonly unknown[], path: string): Result<OwnRow[]> {
  const rows = new Map<string, OwnRow>();
  for (const [index, value] of values.entries()) {
    const place = `${path}[${index}]`;
    const row = readOwnRow(value);
    if (!row.ok) return fail(row.message, row.path === undefined ? place : `${place}.${row.path}`);
    const { id } = row.value.person;
    if (rows.has(id)) return fail(`"${id}" was used before`, `${place}.person.id`);
    rows.set(id, row.value);
  }
  return ok([...rows.values()]);
}
