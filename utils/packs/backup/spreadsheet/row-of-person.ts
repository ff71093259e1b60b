import type { MessageKey, Translate } from '../../../interface-text';
import type { DraftErrors } from '../../../people/draft/check-draft';
import { personFromDraft } from '../../../people/draft/person-from-draft';
import { type Failure, fail, ok, type Result } from '../../../result';
import { makeOwnRow, type OwnRow, packedBefore, readOwnRow } from '../../../storage/own/own-row';
import { parseJson } from '../../formats/text/parse-json';
import {
  type Cells,
  type Column,
  cellsOf,
  type NumberedCells,
  type PersonRows,
  placeOf,
} from './cells';
import { namesOfRows, rolesOfRows } from './draft-of-rows';

/** The words and ids that reading rows needs besides them. */
export interface OwnCsvOptions {
  /** For the words of a wrong cell. */
  readonly t: Translate;
  /** An id for someone who was added in the spreadsheet. */
  readonly newId: () => string;
}

/**
 * The own row that the rows of one person say: the record as it is where nothing was edited, else the
 * record with what the columns say over it. null: edited back to what the pack says.
 */
export function rowOfPerson(rows: PersonRows, { t, newId }: OwnCsvOptions): Result<OwnRow | null> {
  const record = recordOfRows(rows);
  if (!record.ok || (record.value && isUnedited(rows, record.value))) return record;
  const names = namesOfRows(rows, record.value);
  if (!names.ok) return names;
  const previous = record.value?.person;
  const roles = rolesOfRows(rows, previous ?? null);
  if (!roles.ok) return roles;
  const draft = { ...names.value, roles: roles.value };
  const made = personFromDraft({ draft, id: rows[0].cells.id || newId(), previous });
  if (!made.ok) return wrongCell(rows, made.errors, t);
  const row = makeOwnRow(made.person, record.value && packedBefore(record.value));
  return row ? checked(row, rows) : ok(null);
}

function isUnedited(rows: PersonRows, record: OwnRow): boolean {
  return inOneText(rows.map(({ cells }) => cells)) === inOneText(cellsOf(record));
}

/** The cells that are shown, in one text, whatever the order of the rows. */
function inOneText(cells: readonly Cells[]): string {
  const texts = cells.map(({ record: _, ...shown }) => JSON.stringify(shown));
  return texts.sort().join('\n');
}

/** The last word has the parser of own rows: more names than may be, and the like. */
function checked(row: OwnRow, rows: PersonRows): Result<OwnRow> {
  const read = readOwnRow(row);
  return read.ok
    ? read
    : fail(`${read.path ?? ''} ${read.message}`.trim(), placeOf(rows[0], 'name'));
}

const COLUMN_OF_FIELD: Readonly<Record<string, Column>> = {
  name: 'name',
  otherNames: 'aliases',
  honorific: 'honorific',
  label: 'role',
  from: 'from',
  to: 'to',
  sourceUrl: 'source',
  sourceTitle: 'source_title',
  sourceRetrieved: 'source_read',
};

/** The first of the errors of a draft, with the cell that has it. */
function wrongCell(rows: PersonRows, errors: DraftErrors, t: Translate): Failure {
  const [[field, key]] = Object.entries(errors) as [[string, MessageKey]];
  const [, index = '0', part = field] = /^roles\.(\d+)\.(\w+)$/.exec(field) ?? [];
  return fail(t(key), placeOf(rows[Number(index)] ?? rows[0], COLUMN_OF_FIELD[part] ?? 'name'));
}

/** The record that one of a person's rows holds; null for someone added in the spreadsheet. */
function recordOfRows(rows: PersonRows): Result<OwnRow | null> {
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
  if (!json.ok) return fail('is not JSON: a spreadsheet may have cut the cell', place);
  const row = readOwnRow(json.value);
  if (!row.ok) return fail(row.message, row.path === undefined ? place : `${place}: ${row.path}`);
  const isOfThisId = row.value.person.id === holder.cells.id;
  return isOfThisId ? row : fail('is the record of another id', place);
}
