import type { Row, SegmentBackend } from '../backend/backend';

/** FNV-1a, 32 bits: every step can be undone, so that one altered unit always changes the sum. */
const START = 0x811c9dc5;
const STEP = 0x01000193;

/** A 32-bit checksum of a row of texts and arrays of numbers, against damage alone. */
export function rowChecksum([key, value]: Row): number {
  return withValue(withText(START, key), value) >>> 0;
}

function withValue(sum: number, value: unknown): number {
  if (typeof value === 'string') return withText(sum, value);
  // Not by its class: a worker's arrays are of another realm.
  if (ArrayBuffer.isView(value)) return withNumbers(sum, value as Uint8Array | Uint32Array);
  if (typeof value !== 'object' || value === null) return sum;
  return Object.values(value).reduce<number>(withValue, sum);
}

function withText(start: number, text: string): number {
  let sum = Math.imul(start ^ text.length, STEP);
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), STEP);
  return sum;
}

function withNumbers(start: number, numbers: Uint8Array | Uint32Array): number {
  let sum = Math.imul(start ^ numbers.length, STEP);
  for (let at = 0; at < numbers.length; at += 1) sum = Math.imul(sum ^ (numbers[at] ?? 0), STEP);
  return sum;
}

/** How many rows there are, and the sum of their checksums, whatever their order. */
export interface RowsSum {
  readonly rows: number;
  readonly checksum: number;
}

/** The rows' sum. */
export function sumRows(rows: readonly Row[]): RowsSum {
  let checksum = 0;
  for (const row of rows) checksum = (checksum + rowChecksum(row)) >>> 0;
  return { rows: rows.length, checksum };
}

/** A database that adds up the rows put into table `shards` through it. */
export function summing(backend: SegmentBackend): {
  readonly backend: SegmentBackend;
  readonly sum: () => RowsSum;
} {
  let rows = 0;
  let checksum = 0;
  return {
    sum: () => ({ rows, checksum }),
    backend: {
      ...backend,
      async putMany(table, some) {
        await backend.putMany(table, some);
        if (table !== 'shards') return;
        const added = sumRows(some);
        rows += added.rows;
        checksum = (checksum + added.checksum) >>> 0;
      },
    },
  };
}
