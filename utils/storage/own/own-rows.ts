import type { SegmentBackend } from '../backend/backend';
import { loadCatalogue } from '../segment/catalogue';
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
