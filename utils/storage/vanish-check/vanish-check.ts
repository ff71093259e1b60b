import type { SegmentBackend } from '../backend/backend';
import { giveDatabaseId, readDatabaseId } from './database-id';
import { type DatabaseMark, type Vanished, vanishedSince } from './last-seen';

/** What keeping the mark works with. */
export interface MarkKeeping {
  readonly backend: SegmentBackend;
  /** Titles of the installed packs that do not come with the extension. */
  readonly packTitles: () => Promise<readonly string[]>;
  readonly getMark: () => Promise<DatabaseMark | null>;
  readonly setMark: (mark: DatabaseMark) => Promise<void>;
  /** Told what has gone with the database that the mark was of. */
  readonly onVanished: (vanished: Vanished) => Promise<void>;
  readonly newId: () => string;
}

/**
 * Answers with a function that compares the database with its mark, tells what has gone, and marks
 * what is there now. Never two at a time: the second would compare with half of the first.
 */
export function createMarkKeeper(keeping: MarkKeeping): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(
      () => keepMark(keeping),
      () => keepMark(keeping),
    );
    return last;
  };
}

async function keepMark(keeping: MarkKeeping): Promise<void> {
  const { backend, packTitles, getMark, setMark, onVanished, newId } = keeping;
  const mark = await getMark();
  const id = await readDatabaseId(backend);
  const vanished = vanishedSince(mark, id);
  // Told before the new mark is made: were it cut short between the two, it would be told again.
  if (vanished) await onVanished(vanished);
  const now = {
    id: id ?? (await giveDatabaseId(backend, newId())),
    own: (await backend.getKeys('own', '')).length,
    packs: await packTitles(),
  };
  if (JSON.stringify(now) !== JSON.stringify(mark)) await setMark(now);
}
