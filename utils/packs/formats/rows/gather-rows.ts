import { fail } from '../../../result';
import type { Place, ReadEvent } from '../format';
import { skipped } from '../skipped';
import { ROWS_OF_ONE_MAX } from '../text/limits';
import type { FlatRow, RowField } from './flat-row';
import { createRowPacker } from './pack-rows';
import { readRows } from './person-of-rows';
import { createRowReader } from './row-reader';
import { idOfRow } from './who';

/** Puts the rows of each person together. */
export interface RowGatherer {
  /** Takes a row; answers with what to tell of it where it is of nobody. */
  add(row: FlatRow, place: Place): ReadEvent | null;
  /** Everyone, in the order first met, each after what had to be left out; nobody is kept. */
  people(): Generator<ReadEvent>;
}

/** How rows are to be understood. */
export interface GatherOptions {
  /** How the file calls a field; told where the field is wrong. */
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
