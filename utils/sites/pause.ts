import { storedItem } from '../stored-item';

/** How long the popup pauses at a press, in milliseconds. */
export const PAUSE_MS = 60 * 60 * 1_000;

/** No pause is longer: what is stored so was not stored by us. */
const LONGEST_MS = 24 * PAUSE_MS;

/** A clock that was set back by more than this ends a pause, as nobody can say how much is left of it. */
const SET_BACK_MS = 5 * 60 * 1_000;

/** The longest a timer can wait, in milliseconds; a longer one would go off at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Fact Context is silent on all pages: up to a moment, in milliseconds of the clock, or a new start of the browser. */
export interface Pause {
  readonly until: number | 'restart';
}

interface StoredPause extends Pause {
  /** When the reader asked for it. */
  readonly since: number;
}

const pauseItem = storedItem<unknown>('pause', null);

/** The pause there is now; null: none. */
export async function getPause(): Promise<Pause | null> {
  return pauseIn(await pauseItem.getValue(), Date.now());
}

/** Pauses up to a moment, in milliseconds of the clock, or until the browser starts anew. */
export async function pauseUntil(until: Pause['until']): Promise<void> {
  await pauseItem.setValue({ since: Date.now(), until } satisfies StoredPause);
}

/** Goes on. */
export async function endPause(): Promise<void> {
  await pauseItem.removeValue();
}

/**
 * Calls back when a pause begins, ends or becomes another, also when its time is up; answers with a
 * function that stops it.
 */
export function watchPause(changed: (pause: Pause | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known: Pause | null = null;
  let isStopped = false;
  const take = (value: unknown): void => {
    if (isStopped) return;
    const before = known;
    known = pauseIn(value, Date.now());
    clearTimeout(timer);
    // The clock may have been set meanwhile: when the timer is up, the clock is asked again.
    const left = typeof known?.until === 'number' ? known.until - Date.now() : null;
    if (left !== null) timer = setTimeout(() => take(value), Math.min(left, LONGEST_TIMER_MS));
    if (before?.until !== known?.until) changed(known);
  };
  const unwatch = pauseItem.watch(take);
  void pauseItem.getValue().then(take, () => {});
  return () => {
    isStopped = true;
    clearTimeout(timer);
    unwatch();
  };
}

/** The pause in a stored value at a time; what is over or damaged is none. */
export function pauseIn(value: unknown, now: number): Pause | null {
  const { since, until } = (value ?? {}) as Partial<Record<keyof StoredPause, unknown>>;
  if (until === 'restart') return { until };
  if (!isMoment(since) || !isMoment(until) || until - since > LONGEST_MS) return null;
  return now < until && now >= since - SET_BACK_MS ? { until } : null;
}

function isMoment(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}
