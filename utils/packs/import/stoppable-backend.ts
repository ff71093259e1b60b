import type { SegmentBackend } from '../../storage/backend/backend';

/**
 * A database to which nothing more is added once the signal is given: each write throws the
 * signal's reason. What was half-written can still be deleted.
 */
export function stoppable(backend: SegmentBackend, signal: AbortSignal): SegmentBackend {
  return {
    ...backend,
    putMany: async (table, rows) => {
      signal.throwIfAborted();
      await backend.putMany(table, rows);
    },
    update: async (key, next, changes) => {
      signal.throwIfAborted();
      await backend.update(key, next, changes);
    },
  };
}
