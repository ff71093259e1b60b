import { isRole, type PersonDraft, type RoleDraft } from '../../../people/draft/person-draft';
import { FACT_STATUSES, type FactStatus, type Person } from '../../../people/person';
import { fail, ok, type Result } from '../../../result';
import type { OwnRow } from '../../../storage/own/own-row';
import {
  type Column,
  cellsOf,
  type NumberedCells,
  namesInCell,
  type PersonRows,
  placeOf,
} from './cells';

/** Names and form of address: they stand in every row, so that rows may be sorted. */
export function namesOfRows(
  rows: PersonRows,
  record: OwnRow | null,
): Result<Omit<PersonDraft, 'roles'>> {
  const before = record ? cellsOf(record)[0] : undefined;
  const name = saidIn(rows, 'name', before?.name);
  if (!name.ok) return name;
  const aliases = saidIn(rows, 'aliases', before?.aliases);
  if (!aliases.ok) return aliases;
  const honorific = saidIn(rows, 'honorific', before?.honorific);
  if (!honorific.ok) return honorific;
  // A name may hold the mark between names: a cell that was not edited is not taken apart.
  const otherNames =
    record && aliases.value === before?.aliases
      ? record.person.otherNames.map((other) => other.name).join('\n')
      : namesInCell(aliases.value);
  return ok({ name: name.value, otherNames, honorific: honorific.value });
}

/** The text a column was changed to in some of a person's rows; else that of before. */
function saidIn(rows: PersonRows, column: Column, before: string | undefined): Result<string> {
  const [edited, ...more] = rows.filter(({ cells }) => cells[column] !== before);
  const other = more.find(({ cells }) => cells[column] !== edited?.cells[column]);
  if (other) return fail('is not the same in all rows of this person', placeOf(other, column));
  return ok(edited?.cells[column] ?? before ?? '');
}

/** The roles of a person's rows, each naming the fact of the record that it was, if it was one. */
export function rolesOfRows(rows: PersonRows, record: Person | null): Result<RoleDraft[]> {
  const roles: RoleDraft[] = [];
  const seen = new Set<number>();
  for (const row of rows) {
    const role = roleOfRow(row);
    if (!role.ok) return role;
    const { factIndex } = role.value;
    if (factIndex !== null) {
      const fact = record?.facts[factIndex];
      if (!fact || !isRole(fact)) return fail('is no role of the record', placeOf(row, 'fact'));
      if (seen.has(factIndex)) return fail('stands in two rows', placeOf(row, 'fact'));
      seen.add(factIndex);
    }
    roles.push(role.value);
  }
  return ok(roles);
}

function roleOfRow(row: NumberedCells): Result<RoleDraft> {
  const { cells } = row;
  const status = cells.status.trim() || 'held';
  if (!FACT_STATUSES.includes(status as FactStatus)) {
    return fail(`must be one of: ${FACT_STATUSES.join(', ')}`, placeOf(row, 'status'));
  }
  const fact = cells.fact.trim();
  if (!/^\d{0,5}$/.test(fact)) return fail('must be a number', placeOf(row, 'fact'));
  return ok({
    label: cells.role,
    from: cells.from,
    to: cells.to,
    status: status as FactStatus,
    sourceUrl: cells.source,
    sourceTitle: cells.source_title,
    sourceRetrieved: cells.source_read,
    factIndex: fact === '' ? null : Number(fact) - 1,
  });
}
