import { fail } from '../../../result';
import { type FilePlace, type ReadEvent, skipped } from '../format';
import { ROWS_OF_ONE_MAX } from '../text/limits';
import { type FlatRow, idOfRow, type RowField } from './flat-row';
import { readRows } from './person-of-rows';
import { createRowReader } from './row-reader';

/** Puts the rows of each person together. */
export interface RowGatherer {
  /** Takes a row; answers with what to tell of it where it is of nobody. */
  add(row: FlatRow, place: FilePlace): ReadEvent | null;
  /** Everyone, in the order first met, each after what had to be left out; nobody is kept. */
  people(): Generator<ReadEvent>;
}

/** Names of the fields, and the beginning of ids, in a file of rows. */
export interface GatherOptions {
  /** The name the file has for a field; told where the field is wrong. */
  readonly headingOf: (field: RowField) => string;
  /** Before ids that are made of names. */
  readonly idPrefix: string;
}

/**
 * Gathers rows by their person's id (`idOfRow`). Rows of one person may lie far apart, so nobody is
 * told before the end. Until then each row is held as one short text (`createRowPacker`).
 */
export function createRowGatherer({ headingOf, idPrefix }: GatherOptions): RowGatherer {
  const held = new Map<string, string | string[]>();
  const packer = createRowPacker();
  return {
    add(row, place) {
      const id = idOfRow(row, idPrefix);
      if (id === null) return skipped(fail('is missing', headingOf('name')), place);
      const text = packer.pack(row, place);
      const others = held.get(id);
      if (others === undefined) held.set(JSON.parse(JSON.stringify(id)), text);
      else if (typeof others === 'string') held.set(id, [others, text]);
      else if (others.length < ROWS_OF_ONE_MAX) others.push(text);
      else return skipped(fail(`is one of more than ${ROWS_OF_ONE_MAX} rows of one person`), place);
      return null;
    },
    *people() {
      for (const [id, texts] of held) {
        held.delete(id);
        yield* readRows(id, [texts].flat().map(toReader));
      }
    },
  };

  function toReader(text: string) {
    const { row, place } = packer.unpack(text);
    return createRowReader(row, place, headingOf);
  }
}

/** Makes short texts of rows, and rows of them again. */
interface RowPacker {
  pack(row: FlatRow, place: FilePlace): string;
  unpack(text: string): { readonly row: FlatRow; readonly place: FilePlace };
}

/** Between the values of a text; no word has it, and in a cell it becomes a blank. */
const MARK = '\u0001';

/**
 * Remembers once which fields rows have, so that a text holds no more than the values. As objects, or
 * as JSON with the names of the fields, rows take twice the memory.
 */
export function createRowPacker(): RowPacker {
  const shapes: RowField[][] = [];
  const known = new Map<string, number>();
  const shapeOf = (fields: RowField[]): number => {
    const name = fields.join(' ');
    const at = known.get(name) ?? shapes.push(fields) - 1;
    known.set(name, at);
    return at;
  };
  return {
    pack(row, place) {
      const fields = Object.keys(row) as RowField[];
      const values = fields.map((field) => row[field]?.replaceAll(MARK, ' '));
      return [shapeOf(fields), place, ...values].join(MARK);
    },
    unpack(text) {
      const [shape, place = '', ...values] = text.split(MARK);
      const row: Partial<Record<RowField, string>> = {};
      for (const [at, field] of (shapes[Number(shape)] ?? []).entries()) {
        const value = values[at];
        if (value !== undefined) row[field] = value;
      }
      return { row, place };
    },
  };
}
