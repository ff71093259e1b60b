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
