import { isRole, type RoleDraft } from '../../../people/draft/person-draft';
import { FACT_STATUSES, type FactStatus, type Person } from '../../../people/person';
import { fail, ok, type Result } from '../../../result';
import { type NumberedCells, type PersonRows, placeOf } from './rows';

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
