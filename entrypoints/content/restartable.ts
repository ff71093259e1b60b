/** Something that runs or does not, and can be started afresh. */
export interface Restartable<T> {
  /** What runs now, or null. */
  readonly current: () => T | null;
  readonly run: (on: boolean) => void;
  /** Starts anew, if it runs. */
  readonly restart: () => void;
}

/** Not running yet; `start` is given the signal that ends what it started. */
export function createRestartable<T>(start: (signal: AbortSignal) => T): Restartable<T> {
  let controller: AbortController | null = null;
  let running: T | null = null;

  const run = (on: boolean): void => {
    controller?.abort();
    controller = on ? new AbortController() : null;
    running = controller && start(controller.signal);
  };

  return {
    current: () => running,
    run,
    restart: () => {
      if (running !== null) run(true);
    },
  };
}
