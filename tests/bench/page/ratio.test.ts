import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../storage/figure';
import { median } from '../storage/statistics';
import { medianBounds, ratioAtMost } from './ratio';

const spread = (from: number, to: number, count = 40): number[] =>
  Array.from({ length: count }, (_, at) => from + ((to - from) * at) / (count - 1));

describe('bounds of a median', () => {
  it.each([
    [5, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    [10, 1, 10],
    [20, 5, 16],
    [60, 22, 39],
  ])('of %i values are so near', (count, low, high) => {
    expect(medianBounds(spread(1, count, count))).toEqual({ low, high });
  });

  it('hold the median, in whatever order the values come', () => {
    const values = fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(values, (all) => {
        const { low, high } = medianBounds(all);
        return low <= median(all) && median(all) <= high;
      }),
    );
  });
});

describe('a ratio to the bare extension', () => {
  it.each([
    [
      'lost where the bare one may cost nothing',
      spread(20, 30),
      spread(-8, 9),
      'lost in',
      undefined,
    ],
    [
      'lost where it seems to cost less than nothing',
      spread(20, 30),
      spread(-9, -3),
      'lost',
      undefined,
    ],
    ['met', spread(4, 5), spread(3, 4), '1.3 ×', true],
    ['missed', spread(20, 30), spread(2, 3), '10.0 ×', false],
    ['not told on the bound', spread(4, 9), spread(2, 3), '2.6 ×', undefined],
  ])('is %s', (_, ours, bare, measured, met) => {
    const figure = ratioAtMost('cost', ours, bare, 2.5);
    expect(figure.measured).toContain(measured);
    expect(figure.met).toBe(met);
    expect(tableOf([figure]).includes('cannot be told')).toBe(met === undefined);
  });
});
