import { ESTIMATE_FROM, PROGRESS_EVERY, PROGRESS_PEOPLE } from './constants';
import type { ImportProgress } from './contract';

/** Notes how far it has come, and tells that now and then. */
export interface ProgressMeter {
  read(bytes: number): void;
  person(): void;
}

/** Size of a file, a clock in ms, and who is told. */
export interface MeterOptions {
  readonly total: number;
  readonly now: () => number;
  readonly tell: (progress: ImportProgress) => void;
}

/** A meter that has told the start. */
export function createMeter({ total, now, tell }: MeterOptions): ProgressMeter {
  const start = now();
  let told = start;
  let read = 0;
  let people = 0;
  tell({ read, total, people, left: null });
  const tellNow = () => {
    const time = now();
    if (time - told < PROGRESS_EVERY) return;
    told = time;
    tell({ read, total, people, left: timeLeft({ read, total, elapsed: time - start }) });
  };
  return {
    read(bytes) {
      read = bytes;
      tellNow();
    },
    person() {
      people += 1;
      if (people % PROGRESS_PEOPLE === 0) tellNow();
    },
  };
}

/** How far an import has come. */
interface Pace {
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
