import type { Place } from '../format';
import type { FlatRow, RowField } from './flat-row';

/** Makes short texts of rows, and rows of them again. */
export interface RowPacker {
  pack(row: FlatRow, place: Place): string;
  unpack(text: string): { readonly row: FlatRow; readonly place: Place };
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
