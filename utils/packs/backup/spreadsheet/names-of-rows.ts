import type { PersonDraft } from '../../../people/draft/person-draft';
import { fail, ok, type Result } from '../../../result';
import type { OwnRow } from '../../../storage/own/own-row';
import { type Column, cellsOf, namesInCell } from './cells';
import { type PersonRows, placeOf } from './rows';

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

/** What a column was changed to in some of a person's rows; else what it said before. */
function saidIn(rows: PersonRows, column: Column, before: string | undefined): Result<string> {
  const [edited, ...more] = rows.filter(({ cells }) => cells[column] !== before);
  const other = more.find(({ cells }) => cells[column] !== edited?.cells[column]);
  if (other) return fail('is not the same in all rows of this person', placeOf(other, column));
  return ok(edited?.cells[column] ?? before ?? '');
}
