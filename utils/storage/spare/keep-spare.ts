import type { SegmentBackend } from '../backend/backend';
import { type OwnRow, parseOwnRow } from '../own/own-row';
import { fitSpare, type Spare } from './spare';

/** What keeping the spare works with. */
export interface SpareKeeping {
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

/** What is in the database; of whom the row there cannot be read, what the second place has. */
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
