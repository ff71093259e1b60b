import type { SegmentBackend } from '../backend';
import { CATALOGUE_KEY, loadCatalogue, nextGeneration, readCatalogue } from '../catalogue';
import { type OwnRow, parseOwnRow } from './own-row';

/** All that is the reader's own, and of which state of the database. */
export interface OwnRows {
  readonly rows: readonly OwnRow[];
  /** The catalogue's generation: it rises with every change. */
  readonly generation: number;
}

/** Said where the database changed between a look at it and a write that rests on that look. */
export class ChangedMeanwhile extends Error {
  constructor() {
    super('The people here have changed in the meantime. Nothing was written; please look again.');
    this.name = 'ChangedMeanwhile';
  }
}

/** Everything the reader added or corrected; damaged rows are passed over. */
export async function readOwnRows(backend: SegmentBackend): Promise<OwnRows> {
  const { generation } = await loadCatalogue(backend);
  const stored = await backend.getPrefix('own', '');
  return { rows: stored.flatMap(([, value]) => parseOwnRow(value) ?? []), generation };
}

/**
 * Writes rows over those of the same ids: all or none, and none (`ChangedMeanwhile`) where the
 * database is no longer of the generation that was looked at.
 */
export async function putOwnRows(
  backend: SegmentBackend,
  { rows, generation }: OwnRows,
): Promise<void> {
  // Where the answer to this write is lost it is made again, and finds its own change.
  const looked = new Set([generation]);
  await backend.update(
    CATALOGUE_KEY,
    (row) => {
      if (!looked.has(readCatalogue(row).generation)) throw new ChangedMeanwhile();
      const next = nextGeneration(row);
      looked.add(next.generation);
      return next;
    },
    [{ table: 'own', put: rows.map((row) => [row.person.id, row] as const) }],
  );
}
