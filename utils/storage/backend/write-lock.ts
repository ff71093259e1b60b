/** Lets one writer of packs at a time through, over all of the extension's contexts. */
export interface WriteLock {
  /** Waits its turn, then works. */
  hold<T>(work: () => Promise<T>): Promise<T>;
  /** Works only where nobody else does. */
  ifFree(work: () => Promise<void>): Promise<void>;
}

const LOCK_NAME = 'fact-context-packs';

/** A lock within this process: for the command line and for tests. */
export function createLocalLock(): WriteLock {
  let last: Promise<unknown> = Promise.resolve();
  let holders = 0;
  const hold = <T>(work: () => Promise<T>): Promise<T> => {
    holders += 1;
    const turn = last.then(work).finally(() => {
      holders -= 1;
    });
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    hold,
    async ifFree(work) {
      if (holders === 0) await hold(work);
    },
  };
}

/**
 * The browser's own lock, shared by background, pages and workers; it is let go when its holder
 * dies, so that a killed import does not stay locked.
 */
export function createBrowserLock(locks: LockManager): WriteLock {
  return {
    hold: async (work) => locks.request(LOCK_NAME, work),
    async ifFree(work) {
      await locks.request(LOCK_NAME, { ifAvailable: true }, async (lock) => {
        if (lock) await work();
      });
    },
  };
}

/**
 * Work that is never under way twice. Who calls while it is waits for a run that begins afterwards;
 * several that wait share one.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  return () => {
    waiting ??= running.then(() => {
      running = Promise.resolve(waiting).catch(() => undefined);
      waiting = undefined;
      return work();
    });
    return waiting;
  };
}
