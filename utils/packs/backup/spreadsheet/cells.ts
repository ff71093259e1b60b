import type { Group } from '../../../group-by';
import { draftOf, type PersonDraft, type RoleDraft } from '../../../people/draft/person-draft';
import type { OwnRow } from '../../../storage/own/own-row';

/**
 * The columns of a file of own people: one row a role, and a row for who has none. What the columns
 * show can be edited in a spreadsheet; `record` holds the whole person as JSON, once a person.
 */
export const COLUMNS = [
  'id',
  'name',
  'aliases',
  'honorific',
  'fact',
  'role',
  'status',
  'from',
  'to',
  'source',
  'source_title',
  'source_read',
  'record',
] as const;
export type Column = (typeof COLUMNS)[number];

/** A row's cells by column. */
export type Cells = Readonly<Record<Column, string>>;

/** Between the names of one cell. */
const BETWEEN_NAMES = '; ';

/** The rows of one person; the record stands in the first. */
export function cellsOf(row: OwnRow): Cells[] {
  const { person } = row;
  const draft = draftOf(person);
  const shared = { id: person.id, ...nameCells(draft) };
  const roles = draft.roles.length === 0 ? [NO_ROLE] : draft.roles.map(roleCells);
  return roles.map((role, at) => ({
    ...shared,
    ...role,
    record: at === 0 ? JSON.stringify(row) : '',
  }));
}

/** The names of a cell, a line each, as a form holds them. */
export function namesInCell(cell: string): string {
  return cell.split(BETWEEN_NAMES.trim()).join('\n');
}

function nameCells({ name, otherNames, honorific }: PersonDraft) {
  return { name, aliases: otherNames.split('\n').join(BETWEEN_NAMES), honorific };
}

const NO_ROLE = {
  ...{ fact: '', role: '', status: '', from: '', to: '' },
  ...{ source: '', source_title: '', source_read: '' },
};

function roleCells(role: RoleDraft): typeof NO_ROLE {
  return {
    // Counted from 1, as a reader would.
    fact: role.factIndex === null ? '' : String(role.factIndex + 1),
    role: role.label,
    status: role.status,
    from: role.from,
    to: role.to,
    source: role.sourceUrl,
    source_title: role.sourceTitle,
    source_read: role.sourceRetrieved,
  };
}

/** A row of the file, its cells without guards, and its number there (the header is row 1). */
export interface NumberedCells {
  readonly number: number;
  readonly cells: Cells;
}

/** The rows of one person. */
export type PersonRows = Readonly<Group<NumberedCells>>;

/** Where a cell is, as a spreadsheet's reader looks for it: `row 4, from`. */
export function placeOf({ number }: NumberedCells, column: Column): string {
  return `row ${number}, ${column}`;
}
