import type { SegmentBackend } from './backend';
import { openDatabase } from './database';
import { problemKind, StorageProblem } from './storage-problem';

/** A database that can be closed, so that it is opened anew. */
export type ClosableBackend = SegmentBackend & { close(): void };

/** The way to open a database, and to wait before the next attempt. */
export interface Reopening {
  readonly open: () => ClosableBackend;
  /** Resolves after so many ms. */
  readonly pause: (ms: number) => Promise<void>;
}

/**
 * Before each new attempt, in ms. "Internal error opening backing store" is mostly over in a second;
 * whoever waits for an answer should not wait longer.
 */
export const REOPEN_PAUSES = [50, 200, 750] as const;

/**
 * The database, closed and opened again where the browser cannot open it or has closed it. Every
 * call is all or nothing, so that one that failed can be made again. Throws a `StorageProblem` where
 * that does not help, and where there is no room.
 */
export function createReopeningBackend({ open, pause }: Reopening): ClosableBackend {
  let database: ClosableBackend | undefined;
  const current = (): ClosableBackend => {
    database ??= open();
    return database;
  };
  const reopen = (failed: ClosableBackend): void => {
    // Several calls fail at once: only the first closes what all of them had.
    if (database !== failed) return;
    database = undefined;
    failed.close();
  };
  const attempt = async <T>(work: (backend: SegmentBackend) => Promise<T>): Promise<T> => {
    for (let tried = 0; ; tried += 1) {
      const used = current();
      try {
        return await work(used);
      } catch (error) {
        const kind = problemKind(error);
        if (kind === null) throw error;
        const wait = REOPEN_PAUSES[tried];
        if (kind === 'full' || wait === undefined) throw new StorageProblem(kind, error);
        reopen(used);
        await pause(wait);
      }
    }
  };
  return {
    getMany: (table, keys) => attempt((backend) => backend.getMany(table, keys)),
    getPrefix: (table, prefix) => attempt((backend) => backend.getPrefix(table, prefix)),
    getKeys: (table, prefix) => attempt((backend) => backend.getKeys(table, prefix)),
    putMany: (table, rows) => attempt((backend) => backend.putMany(table, rows)),
    deletePrefix: (table, prefix) => attempt((backend) => backend.deletePrefix(table, prefix)),
    update: (key, next, changes) => attempt((backend) => backend.update(key, next, changes)),
    close: () => database?.close(),
  };
}

/** The database of this browser, opened at first use, and again where that fails. */
export function openBrowserDatabase(): ClosableBackend {
  return createReopeningBackend({
    open: openDatabase,
    pause: (ms) => new Promise((done) => setTimeout(done, ms)),
  });
}
