import { type SegmentBackend, TABLES } from './backend/backend';
import { StorageProblem } from './backend/storage-problem';

/** Of no row; looking for it reads the table's index. */
const ANY_KEY = 'none';

/**
 * Whether the browser can open the database and read of every table, and all that is the reader's
 * own: not all, or it would take seconds. Rejects with what is no such problem.
 */
export async function isReadable(backend: SegmentBackend): Promise<boolean> {
  try {
    for (const table of TABLES) await backend.getMany(table, [ANY_KEY]);
    // Filters among them: Chromium keeps such large rows in files of their own.
    await backend.getPrefix('meta', '');
    await backend.getPrefix('own', '');
    return true;
  } catch (error) {
    if (error instanceof StorageProblem && error.kind === 'unavailable') return false;
    throw error;
  }
}
