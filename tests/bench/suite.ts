/** One row of a suite's table: what was timed, its median, and how it compares. */
export interface BenchRow {
  readonly what: string;
  /** Median of all samples, in microseconds. */
  readonly medianUs: number;
  readonly samples: number;
  /** The row this one is compared with, and how many times as long that one takes. */
  readonly times?: { readonly than: string; readonly ratio: number };
}

/** A named set of timings, all taken in one run. */
export interface BenchSuite {
  readonly name: string;
  /** It takes an hour or more, and runs only where it is named. */
  readonly onlyNamed?: boolean;
  /** Measures and prints; `args` are the suite's own. */
  run(args: readonly string[]): Promise<void>;
}
