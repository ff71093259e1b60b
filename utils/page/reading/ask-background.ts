import { ANSWER_PATIENCE_MS, PAUSES_BEFORE_ASKING_AGAIN_MS } from '../constants';

/** How long to wait for an answer, and how often to ask. */
export interface Patience {
  /** For one answer, in milliseconds; after that it is held not to come. */
  readonly answerMs: number;
  /** Before the second time of asking, the third and so on, in milliseconds; then no more. */
  readonly pausesMs: readonly number[];
}

const USUAL: Patience = {
  answerMs: ANSWER_PATIENCE_MS,
  pausesMs: PAUSES_BEFORE_ASKING_AGAIN_MS,
};

/**
 * Asks until there is an answer, later and later. Rejects with the last failure, or as soon as
 * `signal` aborts.
 */
export async function askPatiently<T>(
  ask: () => Promise<T>,
  signal: AbortSignal,
  { answerMs, pausesMs }: Patience = USUAL,
): Promise<T> {
  for (const pause of pausesMs) {
    try {
      return await untilAborted(answerWithin(ask, answerMs), signal);
    } catch {
      await untilAborted(resting(pause), signal);
    }
  }
  return await untilAborted(answerWithin(ask, answerMs), signal);
}

/** A background that is ended in the middle of its work may never say so. */
async function answerWithin<T>(ask: () => Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([ask(), late]);
  } finally {
    clearTimeout(timer);
  }
}

function resting(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  // Whoever gave up does not hear how it ended; the browser must not take that for an error.
  work.catch(() => undefined);
  signal.throwIfAborted();
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    if (stop) signal.removeEventListener('abort', stop);
  }
}
