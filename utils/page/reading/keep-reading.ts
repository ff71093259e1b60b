import { nodeNameOf } from '../../article/dom/read-node';
import {
  CARD_TAG,
  CHANGES_GATHERED_MS,
  LARGEST_READING_SHARE,
  LEAST_BETWEEN_READS_MS,
  LOOK_AT_ADDRESS_MS,
  MOST_PATIENCE_MS,
} from '../constants';
import { pageAddress } from '../documents';

/** The page, how it is read, and who is told of its changes. */
export interface KeepReadingOptions {
  readonly document: Document;
  readonly read: () => Promise<void>;
  /** Told of every change at once, long before it is read. */
  readonly changed: () => void;
  readonly failed: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** A page that is being read. */
export interface KeptReading {
  /** Reads once more without waiting; after the reading that is under way, if there is one. */
  again(): void;
}

/**
 * Calls `read` now and whenever the page or its address has changed, one call at a time, changes
 * gathered; backs off from a page that never rests, so that reading stays a small share of the time.
 */
export function keepReading(options: KeepReadingOptions): KeptReading {
  const { document, read, changed, failed, signal } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;
  let reading = false;
  let due = false;

  const schedule = (): void => {
    due = true;
    if (reading || signal.aborted) return;
    timer ??= setTimeout(run, Math.max(CHANGES_GATHERED_MS, notBefore - performance.now()));
  };
  const run = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    reading = true;
    due = false;
    notBefore = 0;
    const started = performance.now();
    await read().catch(failed);
    reading = false;
    if (signal.aborted) return;
    if (isUrgent) {
      isUrgent = false;
      void run();
      return;
    }
    notBefore = performance.now() + pauseAfter(performance.now() - started);
    if (due) schedule();
  };
  let isUrgent = false;

  const stop = watchChanges(document, () => {
    changed();
    schedule();
  });
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
  });
  void run();
  return {
    again() {
      if (signal.aborted) return;
      if (reading) isUrgent = true;
      else void run();
    },
  };
}

function pauseAfter(tookMs: number): number {
  const share = Math.max(LEAST_BETWEEN_READS_MS, tookMs / LARGEST_READING_SHARE);
  return Math.min(share, MOST_PATIENCE_MS);
}

/** Where a page says which article it is, it may do so by attributes alone. */
const TELLING = /^(?:html|meta|link|time)$/i;
const TELLING_ATTRIBUTES = ['content', 'datetime', 'href', 'lang'];

/** Calls back at every change of the page's text, of what it says of itself, and of its address. */
function watchChanges(document: Document, changed: () => void): () => void {
  const observer = new MutationObserver((records) => {
    if (records.some(isOfThePage)) changed();
  });
  observer.observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: TELLING_ATTRIBUTES,
  });
  let address = pageAddress(document);
  const look = setInterval(() => {
    const now = pageAddress(document);
    if (now !== address) changed();
    address = now;
  }, LOOK_AT_ADDRESS_MS);
  return () => {
    observer.disconnect();
    clearInterval(look);
  };
}

/** Our own card coming and going is no change of the page. */
function isOfThePage({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return TELLING.test(nodeNameOf(target));
  if (type !== 'childList') return true;
  return [...addedNodes, ...removedNodes].some(
    (node) => nodeNameOf(node).toLowerCase() !== CARD_TAG,
  );
}
