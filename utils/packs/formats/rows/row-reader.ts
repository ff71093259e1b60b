import { oneOf, webAddress } from '../../../people/parse/fields';
import { LINE_MAX, OTHER_NAMES_MAX, REFERENCES_MAX } from '../../../people/parse/limits';
import { parseWith } from '../../../people/parse/parse-with';
import { fail, type Result } from '../../../result';
import type { FilePlace, ReadEvent } from '../format';
import { partSkipped } from '../format';
import type { FlatRow, RowField } from './flat-row';
import { readTableDate } from './table-date';

/** Reads the cells of a row; one that is wrong is told in `left`, and read as if it were empty. */
export interface RowReader {
  readonly place: FilePlace;
  readonly cells: FlatRow;
  readonly left: readonly ReadEvent[];
  /** The name the file has for a field. */
  readonly headingOf: (field: RowField) => string;
  text(field: RowField, max?: number): string | undefined;
  date(field: RowField): string | undefined;
  word<const T extends readonly string[]>(field: RowField, words: T): T[number] | undefined;
  /** Several names in one cell. */
  names(field: RowField): string[];
  /** Several web addresses in one cell. */
  addresses(field: RowField): string[];
  /** The first so many of a list; tells where there are more. */
  atMost(field: RowField, max: number, values: readonly string[]): readonly string[];
  /** Tells that the row's field, or what it gives, is left out. */
  leave(field: RowField, reason: string): void;
}

/** Between the names of one cell; a comma may be part of a name. */
const NAMES = /[;|\n]/;
/** No address has white space or these in it, as they are written in tables. */
const ADDRESSES = /[\s;|]+/;

/** @param headingOf how the file calls a field. */
export function createRowReader(
  row: FlatRow,
  place: FilePlace,
  headingOf: (field: RowField) => string,
): RowReader {
  const left: ReadEvent[] = [];
  const leave = (field: RowField, reason: string) => {
    left.push(partSkipped(fail(reason, headingOf(field)), place));
  };
  const taken = <T>(field: RowField, read: Result<T>): T | undefined => {
    if (read.ok) return read.value;
    leave(field, read.message);
    return undefined;
  };
  const text = (field: RowField, max = LINE_MAX) => {
    const cell = row[field];
    if (cell === undefined || cell.length <= max) return cell;
    leave(field, `must not be longer than ${max} characters`);
    return undefined;
  };
  return {
    place,
    cells: row,
    left,
    headingOf,
    text,
    atMost: (field, max, values) => {
      if (values.length > max) leave(field, `must not have more than ${max} entries of one person`);
      return values.slice(0, max);
    },
    leave,
    date: (field) => taken(field, readTableDate(row[field] ?? '')),
    word: (field, words) => {
      const cell = row[field];
      return cell === undefined ? undefined : taken(field, parseWith(oneOf(words), cell));
    },
    names: (field) =>
      parts(field, NAMES, OTHER_NAMES_MAX).flatMap((name) => {
        if (name.length <= LINE_MAX) return name;
        leave(field, `must not hold a name longer than ${LINE_MAX} characters`);
        return [];
      }),
    addresses: (field) =>
      parts(field, ADDRESSES, REFERENCES_MAX).flatMap(
        (cell) => taken(field, parseWith(webAddress, cell)) ?? [],
      ),
  };

  function parts(field: RowField, between: RegExp, max: number): string[] {
    const all = (row[field] ?? '').split(between, max + 1);
    if (all.length > max) leave(field, `must not have more than ${max} entries in one cell`);
    const trimmed = all.slice(0, max).map((part) => part.trim());
    return [...new Set(trimmed)].filter((part) => part !== '');
  }
}
