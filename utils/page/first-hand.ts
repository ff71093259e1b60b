import { addEventListener } from '../article/dom/read-node';
import type { SeenPointer } from './card/cards-here';

/** Who is told of the reader's hand. */
interface FirstHandOptions {
  readonly stirred: () => void;
  readonly signal: AbortSignal;
}

/** The reader's hand, before anything listens to what it does. */
export interface FirstHand {
  /** Watches a document; once more where its listeners may have been taken off changes nothing else. */
  watch(document: Document): void;
  /** Where a pointer that can rest was last; null: none has moved. */
  last(): SeenPointer | null;
  /** Others listen from now on. */
  stop(): void;
}

/** Tells of every move and press of a pointer, and of none that a script makes up. */
export function createFirstHand({ stirred, signal }: FirstHandOptions): FirstHand {
  const over = new AbortController();
  const how = {
    capture: true,
    passive: true,
    signal: AbortSignal.any([signal, over.signal]),
  };
  const listeners = new WeakMap<Document, (event: Event) => void>();
  let last: SeenPointer | null = null;
  let isExpected = false;
  const whenIdle = (): void => {
    if (!how.signal.aborted) stirred();
  };

  const listenerFor = (document: Document) => (event: Event) => {
    if (!event.isTrusted) return;
    const { pointerType, clientX: x, clientY: y } = event as PointerEvent;
    if (pointerType !== 'touch') last = { document, x, y };
    stirred();
  };

  return {
    watch(document) {
      const listener = listeners.get(document) ?? listenerFor(document);
      listeners.set(document, listener);
      addEventListener(document, 'pointermove', listener, how);
      addEventListener(document, 'pointerdown', listener, how);
      // A tap gives no sign before it.
      if (isExpected || !hasTouch()) return;
      isExpected = true;
      requestIdleCallback(whenIdle, { timeout: MOST_IDLE_MS });
    },
    last: () => last,
    stop: () => over.abort(),
  };
}

/** A page that is never idle is not waited for longer, in milliseconds. */
const MOST_IDLE_MS = 1_000;

function hasTouch(): boolean {
  return navigator.maxTouchPoints > 0;
}
