import type { BenchRow } from './suite';

/** Prints a suite's rows, one a line. */
export function printRows(rows: readonly BenchRow[]): void {
  for (const row of rows) console.log(inWords(row));
}

function inWords({ what, medianUs, samples, times }: BenchRow): string {
  const compared = times ? `  ${times.ratio.toFixed(1)} times as fast as ${times.than}` : '';
  return `  ${medianUs.toFixed(1).padStart(8)} µs  ${what} (median of ${samples})${compared}`;
}
