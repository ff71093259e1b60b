import type { SegmentBackend } from '../backend/backend';

/**
 * The database as it was last seen, remembered outside of it: browsers delete a database by itself (a damaged
 * disk, a cleaner), and then leave the extension's other storage.
 */
export interface LastSeen {
  /** As in the database. */
  readonly id: string;
  /** How many people the reader has added or corrected. */
  readonly own: number;
  /** Titles of the packs that do not come with the extension. */
  readonly packs: readonly string[];
}

/** The people and packs that have gone with a database. */
export type Vanished = Omit<LastSeen, 'id'>;

/**
 * Tells what has gone, if the database of this id is not the one last seen; null where it is, or where
 * that one held nothing but what comes with the extension. `id` is null for a new database.
 */
export function vanishedSince(lastSeen: LastSeen | null, id: string | null): Vanished | null {
  if (!lastSeen || lastSeen.id === id) return null;
  const { own, packs } = lastSeen;
  return own === 0 && packs.length === 0 ? null : { own, packs };
}

/** The database, what is kept of it outside, and who is told. */
export interface VanishChecking {
  readonly backend: SegmentBackend;
  /** Titles of the installed packs that do not come with the extension. */
  readonly packTitles: () => Promise<readonly string[]>;
  readonly getLastSeen: () => Promise<LastSeen | null>;
  readonly setLastSeen: (lastSeen: LastSeen) => Promise<void>;
  /** Told what has gone with the database that was last seen. */
  readonly onVanished: (vanished: Vanished) => Promise<void>;
  readonly newId: () => string;
}

/**
 * Answers with a function that compares the database with what was last seen of it, tells what has
 * gone, and keeps what is there now. Never two at a time: the second would compare with half of the first.
 */
export function createVanishCheck(checking: VanishChecking): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(
      () => checkVanished(checking),
      () => checkVanished(checking),
    );
    return last;
  };
}

async function checkVanished(checking: VanishChecking): Promise<void> {
  const { backend, packTitles, getLastSeen, setLastSeen, onVanished, newId } = checking;
  const lastSeen = await getLastSeen();
  const id = await readDatabaseId(backend);
  const vanished = vanishedSince(lastSeen, id);
  // Told before what is there now is kept: were it cut short between the two, it would be told again.
  if (vanished) await onVanished(vanished);
  const now = {
    id: id ?? (await giveDatabaseId(backend, newId())),
    own: (await backend.getKeys('own', '')).length,
    packs: await packTitles(),
  };
  if (JSON.stringify(now) !== JSON.stringify(lastSeen)) await setLastSeen(now);
}

/** In table `meta`. */
const KEY = 'database';

/** The id this database was given; null for one that has none yet, as a new one. */
export async function readDatabaseId(backend: SegmentBackend): Promise<string | null> {
  const [id] = await backend.getMany('meta', [KEY]);
  return typeof id === 'string' ? id : null;
}

/** Gives a database its id, unless it has one; answers with the one it has. */
export async function giveDatabaseId(backend: SegmentBackend, id: string): Promise<string> {
  let given = id;
  await backend.update(KEY, (row) => {
    given = typeof row === 'string' ? row : id;
    return given;
  });
  return given;
}
