import type { Change, SegmentBackend } from '../backend/backend';
import { RETRIES_MAX } from '../constants';
import { CATALOGUE_KEY, loadCatalogue, nextGeneration, readCatalogue } from '../segment/catalogue';
import { type OwnRow, parseOwnRow, qualifyRow } from './own-row';
import { ChangedMeanwhile, type OwnRows } from './own-rows';

/** Rows to keep, over those of the same ids, and ids of which no row is to stay. */
export interface OwnChange {
  readonly put?: readonly OwnRow[];
  readonly remove?: readonly string[];
}

/** Changes the reader's own rows, all or none, whatever else is written meanwhile. */
export async function writeOwn(backend: SegmentBackend, change: OwnChange): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const { generation } = await loadCatalogue(backend);
    try {
      await writeOwnAt(backend, generation, change);
      return;
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile) || attempt > RETRIES_MAX) throw error;
    }
  }
}

/**
 * Writes rows over those of the same ids: all or none, and none (`ChangedMeanwhile`) where the
 * database is no longer of the generation that was looked at.
 */
export async function putOwnRows(
  backend: SegmentBackend,
  { rows, generation }: OwnRows,
): Promise<void> {
  await writeOwnAt(backend, generation, { put: rows.map(qualifyRow) });
}

async function writeOwnAt(
  backend: SegmentBackend,
  generation: number,
  change: OwnChange,
): Promise<void> {
  const stored = await backend.getPrefix('own', '');
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
    [rowChange(stored, change)],
  );
}

/**
 * A row stands under its person's id. Earlier versions kept corrections under the pack's own id,
 * which another pack's person may have too: with the next write they move to where they belong.
 */
function rowChange(
  stored: readonly (readonly [string, unknown])[],
  { put = [], remove = [] }: OwnChange,
): Change {
  const here = new Set(stored.map(([key]) => key));
  const decided = new Set([...put.map(({ person }) => person.id), ...remove]);
  const misplaced = stored.flatMap(([key, value]) => {
    const row = parseOwnRow(value);
    return row && row.person.id !== key ? [{ key, row }] : [];
  });
  const moved = misplaced.filter(
    ({ row: { person } }) => !decided.has(person.id) && !here.has(person.id),
  );
  const rows = [...moved.map(({ row }) => row), ...put].map((row) => [row.person.id, row] as const);
  const kept = new Set(rows.map(([key]) => key));
  const gone = [...misplaced.map(({ key }) => key), ...remove].filter((key) => !kept.has(key));
  return { table: 'own', put: rows, remove: gone };
}
