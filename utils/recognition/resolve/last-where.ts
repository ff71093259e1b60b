/**
 * The last of `count` places in an order for which a test holds, by halving; -1 for none. The test
 * must hold for all before one for which it holds.
 */
export function lastWhere(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
