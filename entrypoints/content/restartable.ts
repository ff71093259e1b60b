/** Something that runs or does not, and can be started afresh. */
interface Restartable<T> {
  /** The one that runs now; null while it is off or still starting. */
  readonly current: () => T | null;
  readonly isOn: () => boolean;
  readonly run: (on: boolean) => void;
  /** Starts anew, if it is on. */
  readonly restart: () => void;
}

/**
 * Off at first; `start` is given the signal that ends what it started. Its errors go to `failed`.
 */
export function createRestartable<T>(
  start: (signal: AbortSignal) => Promise<T | null>,
  failed: (error: unknown) => void,
): Restartable<T> {
  let controller: AbortController | null = null;
  let running: T | null = null;

  const run = (on: boolean): void => {
    controller?.abort();
    running = null;
    controller = on ? new AbortController() : null;
    const signal = controller?.signal;
    if (!signal) return;
    const keep = (started: T | null): void => {
      if (!signal.aborted) running = started;
    };
    start(signal).then(keep, failed);
  };

  return {
    current: () => running,
    isOn: () => controller !== null,
    run,
    restart: () => {
      if (controller) run(true);
    },
  };
}

/** How long a dead card may stay after the extension was updated or removed, in milliseconds. */
const STILL_THERE_MS = 1_000;

/** Calls back once, within a second, when the extension is gone: asking is the only way to know. */
export function whenGone(isThere: () => boolean, gone: () => void): void {
  const timer = setInterval(() => {
    if (isThere()) return;
    clearInterval(timer);
    gone();
  }, STILL_THERE_MS);
}
