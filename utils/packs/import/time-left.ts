import { ESTIMATE_FROM } from './constants';

/** How far an import has come. */
export interface Pace {
  /** Bytes of the file. */
  readonly read: number;
  readonly total: number;
  /** Since the start, in ms. */
  readonly elapsed: number;
}

/**
 * The time left, in ms, by one rule: the rest takes as long a byte as what was read. null while it
 * is too early to tell.
 */
export function timeLeft({ read, total, elapsed }: Pace): number | null {
  if (elapsed < ESTIMATE_FROM || read <= 0) return null;
  return (elapsed * Math.max(0, total - read)) / read;
}
