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
  /** Given what has changed, before the browser next draws the page. */
  readonly mend?: (records: readonly MutationRecord[]) => void;
  /** Whether there is more to read by now of which no change has told. */
  readonly hasMore?: () => boolean;
  readonly failed: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** A page that is being read. */
export interface KeptReading {
  /** Watches another document, or a shadow root, for changes too, for as long as `signal` says. */
  watch(tree: Document | ShadowRoot, signal: AbortSignal): void;
  /** The page has changed in a way that cannot be watched. */
  stirred(): void;
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

  const stirred = (records?: readonly MutationRecord[]): void => {
    if (records) options.mend?.(records);
    changed();
    schedule();
  };
  const stop = watchChanges(document, stirred, options.hasMore);
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
  });
  void run();
  return {
    watch: (other, ends) => ends.addEventListener('abort', observe(other, stirred)),
    stirred: () => stirred(),
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
const EDITABLE = 'contenteditable';
const WATCHED_ATTRIBUTES = ['content', 'datetime', 'href', 'lang', EDITABLE];

type Changed = (records?: readonly MutationRecord[]) => void;

/** Notes whether a page changes, or its address, before anything else watches it; asked once, it ends. */
export function noteChanges(document: Document, signal: AbortSignal): () => boolean {
  const address = pageAddress(document);
  let hasChanged = false;
  const stop = observe(document, () => {
    hasChanged = true;
  });
  signal.addEventListener('abort', stop);
  return () => {
    stop();
    return hasChanged || address !== pageAddress(document);
  };
}

/** Calls back at every change of the page's text, of what it says of itself, and of its address. */
function watchChanges(
  document: Document,
  changed: Changed,
  hasMore: () => boolean = () => false,
): () => void {
  const stop = observe(document, changed);
  let address = pageAddress(document);
  const look = setInterval(() => {
    const now = pageAddress(document);
    if (now !== address || hasMore()) changed();
    address = now;
  }, LOOK_AT_ADDRESS_MS);
  return () => {
    stop();
    clearInterval(look);
  };
}

function observe(tree: Document | ShadowRoot, changed: Changed): () => void {
  const observer = new MutationObserver((records) => {
    if (records.some(isOfThePage)) changed(records);
  });
  observer.observe(tree, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: WATCHED_ATTRIBUTES,
  });
  return () => observer.disconnect();
}

/** Our own card coming and going is no change of the page. */
function isOfThePage(record: MutationRecord): boolean {
  const { type, target, attributeName, addedNodes, removedNodes } = record;
  // What has become an editor is not marked any longer.
  if (attributeName === EDITABLE) return true;
  if (type === 'attributes') return TELLING.test(nodeNameOf(target));
  if (type !== 'childList') return true;
  return [...addedNodes, ...removedNodes].some(
    (node) => nodeNameOf(node).toLowerCase() !== CARD_TAG,
  );
}
