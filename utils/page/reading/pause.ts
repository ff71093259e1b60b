import { SLICE_MS } from '../constants';

/** Lets the page have its turn, and comes back as soon as it allows. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  // Where the browser has none, a page's element may have the name.
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });
}

/** Does `step` for each item, giving way to the page whenever a slice's time is used up. */
export async function inSlices<T>(
  items: Iterable<T>,
  step: (item: T) => void,
  signal: AbortSignal,
): Promise<void> {
  await stepByStep(stepsOf(items, step), signal);
}

/** Runs a reading that yields at good moments to pause, and answers with its result; null if aborted. */
export async function stepByStep<R>(
  steps: Generator<unknown, R>,
  signal: AbortSignal,
): Promise<R | null> {
  let sliceEnds = performance.now() + SLICE_MS;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < sliceEnds) continue;
    await giveWay();
    if (signal.aborted) return null;
    sliceEnds = performance.now() + SLICE_MS;
  }
}

function* stepsOf<T>(items: Iterable<T>, step: (item: T) => void): Generator<undefined, void> {
  for (const item of items) {
    step(item);
    yield;
  }
}
