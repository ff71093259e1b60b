import { groupByEach } from '../../group-by';
import type { Change, SegmentBackend } from '../backend/backend';
import { RETRIES_MAX } from '../constants';
import type { KeysOf } from '../model';
import { identityKeys, postKeys } from '../segment/person-keys';
import {
  loadSegmentList,
  nextGeneration,
  readSegmentList,
  SEGMENT_LIST_KEY,
} from '../segment/segment-list';
import { type OwnRow, type OwnRows, parseOwnRow, qualifyRow } from './own-row';

/** Said where the database changed between a look at it and a write that rests on that look. */
export class ChangedMeanwhile extends Error {
  constructor() {
    super('The people here have changed in the meantime. Nothing was written; please look again.');
    this.name = 'ChangedMeanwhile';
  }
}

/** Everything the reader added or corrected; damaged rows are passed over. */
export async function readOwnRows(backend: SegmentBackend): Promise<OwnRows> {
  const { generation } = await loadSegmentList(backend);
  const stored = await backend.getPrefix('own', '');
  return { rows: stored.flatMap(([, value]) => parseOwnRow(value) ?? []), generation };
}

/** The reader's own people, all in memory, by what they are found under. */
export interface OwnIndex {
  readonly rows: readonly OwnRow[];
  /** By name keys, identity keys and post keys. */
  byKeys(keys: readonly string[]): readonly OwnRow[];
}

/** Reads and indexes the reader's own people; damaged rows are passed over. */
export async function loadOwnIndex(backend: SegmentBackend, keysOf: KeysOf): Promise<OwnIndex> {
  const stored = await backend.getPrefix('own', '');
  const rows = stored.flatMap(([, value]) => parseOwnRow(value) ?? []);
  const index = groupByEach(
    rows,
    ({ person }) => new Set([...keysOf(person), ...identityKeys(person), ...postKeys(person)]),
  );
  return { rows, byKeys: (keys) => lookUp(index, keys) };
}

function lookUp(index: ReadonlyMap<string, readonly OwnRow[]>, keys: readonly string[]) {
  return [...new Set(keys.flatMap((key) => index.get(key) ?? []))];
}

/** Rows to keep, over those of the same ids, and ids of which no row is to stay. */
interface OwnChange {
  readonly put?: readonly OwnRow[];
  readonly remove?: readonly string[];
}

/** Changes the reader's own rows, all or none, whatever else is written meanwhile. */
export async function writeOwn(backend: SegmentBackend, change: OwnChange): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const { generation } = await loadSegmentList(backend);
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
    SEGMENT_LIST_KEY,
    (row) => {
      if (!looked.has(readSegmentList(row).generation)) throw new ChangedMeanwhile();
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
