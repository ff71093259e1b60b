import type { SegmentBackend } from '../backend/backend';

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
