import { PROGRESS_EVERY, PROGRESS_PEOPLE } from './constants';
import type { ImportProgress } from './contract';
import { timeLeft } from './time-left';

/** Notes how far it has come, and tells that now and then. */
export interface ProgressMeter {
  read(bytes: number): void;
  person(): void;
}

/** What a meter works with; `now` is in ms. */
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
