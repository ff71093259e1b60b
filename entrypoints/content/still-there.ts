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
