import type { Cells, Column } from './cells';

/** A row of the file, its cells without guards, and its number there (the header is row 1). */
export interface NumberedCells {
  readonly number: number;
  readonly cells: Cells;
}

/** The rows of one person: at least one. */
export type PersonRows = readonly [NumberedCells, ...NumberedCells[]];

/** Where a cell is, as a spreadsheet's reader looks for it: `row 4, from`. */
export function placeOf({ number }: NumberedCells, column: Column): string {
  return `row ${number}, ${column}`;
}
