import type { Figure } from '../storage/figure';
import { median } from '../storage/statistics';

/** Ends of what a median may be in truth. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * Bounds of the median of what was drawn from: 95 times in 100 it lies within, whatever the values'
 * distribution, as so many of them are seldom all on one side of it. Below 6 values there are none.
 */
export function medianBounds(values: readonly number[]): Bounds {
  const sorted = [...values].sort((one, other) => one - other);
  const outside = Math.floor(values.length / 2 - HALF_WIDTH * Math.sqrt(values.length));
  const low = sorted[outside - 1] ?? Number.NEGATIVE_INFINITY;
  const high = sorted[values.length - outside] ?? Number.POSITIVE_INFINITY;
  return { low, high };
}

/** Half of 1.96 standard deviations of a binomial distribution of equal chances. */
const HALF_WIDTH = 0.98;

/**
 * The ratio of two costs that must not be above a bound. Told as met or missed only where the bounds
 * of both medians allow no other verdict, and as a number only where the smaller cost is above nothing.
 */
export function ratioAtMost(
  what: string,
  ours: readonly number[],
  bare: readonly number[],
  bound: number,
): Figure {
  const [costs, least] = [medianBounds(ours), medianBounds(bare)];
  const goal = `≤ ${bound} ×`;
  if (least.low <= 0) return { what, goal, measured: 'lost in the noise of the pages' };
  const [low, high] = [costs.low / least.high, costs.high / least.low];
  const measured = `${(median(ours) / median(bare)).toFixed(1)} × (${low.toFixed(1)} to ${high.toFixed(1)})`;
  if (high <= bound) return { what, goal, measured, met: true };
  return { what, goal, measured, ...(low > bound && { met: false }) };
}
