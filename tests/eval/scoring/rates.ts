import type { Tally } from './tally';

/** Precision, recall and F1, 0 to 1; NaN where there is nothing to divide by. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The rates of a tally. */
export function ratesOf({ links, rightLinks, mentions, found }: Tally): Rates {
  const precision = rightLinks / links;
  const recall = found / mentions;
  const f1 = links === 0 ? Number.NaN : harmonicMean(precision, recall);
  return { precision, recall, f1 };
}

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
