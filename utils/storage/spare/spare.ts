import type { SegmentBackend } from '../backend/backend';
import { type OwnRow, parseOwnRow } from '../own/own-row';

/** Bytes that the second place holds at most: some 5,000 people with roles and sources. */
export const SPARE_BYTES_MAX = 5_000_000;

/** The reader's own people in a second place in the browser, from which a loss can be mended. */
export interface Spare {
  /** As they are in the database; as many as there is room for. */
  readonly rows: readonly OwnRow[];
  /** How many there were no room for. */
  readonly left: number;
}

/** Nobody. */
export const NO_SPARE: Spare = { rows: [], left: 0 };

/** As many of the rows, in their order, as fit in so many bytes of JSON. */
export function fitSpare(rows: readonly OwnRow[], most = SPARE_BYTES_MAX): Spare {
  const encoder = new TextEncoder();
  const kept: OwnRow[] = [];
  let bytes = 0;
  for (const row of rows) {
    bytes += encoder.encode(JSON.stringify(row)).length + 1;
    // Whoever comes first goes first, so that from one change to the next the same people are kept.
    if (bytes > most) break;
    kept.push(row);
  }
  return { rows: kept, left: rows.length - kept.length };
}

/** Reads the second place: rows that are damaged are passed over. */
export function parseSpare(value: unknown): Spare {
  const { rows, left } = (value ?? {}) as { rows?: unknown; left?: unknown };
  if (!Array.isArray(rows)) return NO_SPARE;
  const isCount = typeof left === 'number' && Number.isSafeInteger(left) && left >= 0;
  return { rows: rows.flatMap((row) => parseOwnRow(row) ?? []), left: isCount ? left : 0 };
}

/** Puts two spares together, each person once: as the later has them. */
export function joinSpares(earlier: Spare, later: Spare): Spare {
  const rows = new Map([...earlier.rows, ...later.rows].map((row) => [row.person.id, row]));
  return { rows: [...rows.values()], left: earlier.left + later.left };
}

/** Those of whom nothing is here; who is here has been seen to. */
export function spareWithout(spare: Spare, ids: Iterable<string>): Spare {
  const here = new Set(ids);
  return { ...spare, rows: spare.rows.filter(({ person }) => !here.has(person.id)) };
}

/** The database, and the second place beside it. */
interface SpareKeeping {
  readonly backend: SegmentBackend;
  readonly getSpare: () => Promise<Spare>;
  readonly setSpare: (spare: Spare) => Promise<void>;
}

/** Answers with a function that brings the second place up to what is in the database. */
export function createSpareKeeper(keeping: SpareKeeping): () => Promise<void> {
  /** As it was last written; what an earlier life of the background wrote is read first. */
  let written: string | undefined;
  return async () => {
    const { backend, getSpare, setSpare } = keeping;
    const before = written === undefined ? await getSpare() : undefined;
    if (before) written = JSON.stringify(before);
    const spare = fitSpare(await rowsNow(backend, before ? async () => before : getSpare));
    const text = JSON.stringify(spare);
    if (text === written) return;
    written = undefined;
    await setSpare(spare);
    written = text;
  };
}

/** The rows in the database; of whom the row there cannot be read, what the second place has. */
async function rowsNow(
  backend: SegmentBackend,
  getSpare: () => Promise<Spare>,
): Promise<readonly OwnRow[]> {
  const stored = await backend.getPrefix('own', '');
  const read = stored.map(([key, value]) => ({ key, row: parseOwnRow(value) }));
  if (read.every(({ row }) => row !== null)) return read.flatMap(({ row }) => row ?? []);
  const spare = new Map((await getSpare()).rows.map((row) => [row.person.id, row]));
  return read.flatMap(({ key, row }) => row ?? spare.get(key) ?? []);
}
