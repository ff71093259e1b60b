import { fail, ok, type Result } from '../../../result';
import { type OwnRow, readOwnRow } from '../../../storage/own/own-row';
import { type NumberedCells, type PersonRows, placeOf } from './rows';

/** The record that one of a person's rows holds; null for someone added in the spreadsheet. */
export function recordOfRows(rows: PersonRows): Result<OwnRow | null> {
  const [holder, second] = rows.filter(({ cells }) => cells.record.trim() !== '');
  if (second) {
    return fail('stands in an earlier row of this person already', placeOf(second, 'record'));
  }
  if (holder) return readRecord(holder);
  const old = rows.find(({ cells }) => cells.fact.trim() !== '');
  if (!old) return ok(null);
  return fail('the row that held this person’s record is missing', placeOf(old, 'record'));
}

function readRecord(holder: NumberedCells): Result<OwnRow> {
  const place = placeOf(holder, 'record');
  const json = parseJson(holder.cells.record);
  if (json === undefined) return fail('is not JSON: a spreadsheet may have cut the cell', place);
  const row = readOwnRow(json);
  if (!row.ok) return fail(row.message, row.path === undefined ? place : `${place}: ${row.path}`);
  const isOfThisId = row.value.person.id === holder.cells.id;
  return isOfThisId ? row : fail('is the record of another id', place);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
