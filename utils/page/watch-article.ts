import { CARD_TAG } from './card-host';
import { CHANGES_GATHERED_MS, LARGEST_READING_SHARE, LEAST_BETWEEN_READS_MS } from './constants';

/**
 * Calls `read` whenever the page has changed, changes gathered, and backs off from a page that
 * never rests so that reading stays a small share of the time. Errors of `read` go to `failed`.
 */
export function watchArticle(
  document: Document,
  read: () => Promise<void>,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;
  let reading = false;

  const run = async (): Promise<void> => {
    timer = undefined;
    reading = true;
    const started = performance.now();
    await read().catch(failed);
    reading = false;
    const took = performance.now() - started;
    const pause = Math.max(LEAST_BETWEEN_READS_MS, took / LARGEST_READING_SHARE);
    notBefore = performance.now() + Math.min(pause, MOST_PATIENCE_MS);
    if (changedMeanwhile) schedule();
  };

  let changedMeanwhile = false;
  const schedule = (): void => {
    if (reading) {
      changedMeanwhile = true;
      return;
    }
    changedMeanwhile = false;
    timer ??= setTimeout(run, Math.max(CHANGES_GATHERED_MS, notBefore - performance.now()));
  };

  const observer = new MutationObserver((records) => {
    if (records.some(isOfThePage)) schedule();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** However long a reading took, changes are met within this time, in milliseconds. */
const MOST_PATIENCE_MS = 10_000;

/** Our own card coming and going is no change of the page. */
function isOfThePage({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return true;
  return [...addedNodes, ...removedNodes].some((node) => node.nodeName.toLowerCase() !== CARD_TAG);
}
