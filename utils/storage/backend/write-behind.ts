import type { Row } from './backend';

/** Writes rows while the next ones are made. */
export interface WriteBehind {
  /** Starts writing once what was given before is written; throws what went wrong with that. */
  put(rows: readonly Row[]): Promise<void>;
  /** All is written. Throws what went wrong with the last. */
  done(): Promise<void>;
  /** Nothing is on its way any more, however it ended. */
  settled(): Promise<void>;
}

/**
 * One write at a time is on its way: the database's process works while this one does, and whoever
 * reads meanwhile waits for one write at most.
 */
export function createWriteBehind(write: (rows: readonly Row[]) => Promise<void>): WriteBehind {
  let last: Promise<void> = Promise.resolve();
  const settled = () => last.catch(() => undefined);
  return {
    async put(rows) {
      await last;
      last = write(rows);
      // Who waits for it next is told; until then nobody has to be.
      void settled();
    },
    done: () => last,
    settled,
  };
}
