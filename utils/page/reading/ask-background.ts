import type { Block } from '../../recognition/contract';
import { ANSWER_PATIENCE_MS, MOST_UNANSWERED, PAUSES_BEFORE_ASKING_AGAIN_MS } from '../constants';

/** Groups blocks, in order, so that no group has more than `most` characters, or one block. */
export function batchesOf(blocks: readonly Block[], most: number): Block[][] {
  const batches: Block[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    if (length + block.text.length > most) {
      batches.push([]);
      length = 0;
    }
    batches.at(-1)?.push(block);
    length += block.text.length;
  }
  return batches;
}

/** One message that stays unanswered does not keep the text behind it from being read. */
export async function askForAll(
  batches: readonly (readonly Block[])[],
  ask: (batch: readonly Block[]) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const failures: unknown[] = [];
  let inARow = 0;
  for (const batch of batches) {
    if (signal.aborted) return;
    try {
      await ask(batch);
      inARow = 0;
    } catch (error) {
      failures.push(error);
      if (++inARow === MOST_UNANSWERED) break;
    }
  }
  if (failures.length > 0 && !signal.aborted) throw failures[0];
}

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
