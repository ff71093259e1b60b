import { CARD_TAG } from './card-host';
import {
  CHANGES_GATHERED_MS,
  LARGEST_READING_SHARE,
  LEAST_BETWEEN_READS_MS,
  MOST_PATIENCE_MS,
} from './constants';

/** What keeps a page read. */
export interface KeepReadingOptions {
  readonly document: Document;
  readonly read: () => Promise<void>;
  readonly failed: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/**
 * Calls `read` now and whenever the page has changed, one call at a time, changes gathered; backs
 * off from a page that never rests, so that reading stays a small share of the time.
 */
export function keepReading({ document, read, failed, signal }: KeepReadingOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;
  let reading = false;
  let changed = false;

  const schedule = (): void => {
    changed = true;
    if (reading || signal.aborted) return;
    timer ??= setTimeout(run, Math.max(CHANGES_GATHERED_MS, notBefore - performance.now()));
  };
  const run = async (): Promise<void> => {
    timer = undefined;
    reading = true;
    changed = false;
    const started = performance.now();
    await read().catch(failed);
    reading = false;
    notBefore = performance.now() + pauseAfter(performance.now() - started);
    if (changed) schedule();
  };

  const observer = new MutationObserver((records) => {
    if (records.some(isOfThePage)) schedule();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  void run();
}

function pauseAfter(tookMs: number): number {
  const share = Math.max(LEAST_BETWEEN_READS_MS, tookMs / LARGEST_READING_SHARE);
  return Math.min(share, MOST_PATIENCE_MS);
}

/** Our own card coming and going is no change of the page. */
function isOfThePage({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return true;
  return [...addedNodes, ...removedNodes].some((node) => node.nodeName.toLowerCase() !== CARD_TAG);
}
