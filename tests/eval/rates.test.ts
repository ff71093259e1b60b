import { describe, expect, it } from 'vitest';
import { bootstrapRates } from './scoring/bootstrap';
import { seededRandom } from './scoring/random';
import { ratesOf } from './scoring/rates';
import { NO_TALLY } from './scoring/tally';

const tally = (links: number, rightLinks: number, mentions: number) => ({
  ...NO_TALLY,
  links,
  rightLinks,
  mentions,
  found: rightLinks,
});

describe('ratesOf', () => {
  it('gives precision, recall and their harmonic mean', () => {
    expect(ratesOf(tally(4, 2, 8))).toEqual({ precision: 0.5, recall: 0.25, f1: 1 / 3 });
  });

  it('has no precision without a link, and no F1 above 0 without a right one', () => {
    expect(ratesOf(tally(0, 0, 8))).toEqual({ precision: NaN, recall: 0, f1: NaN });
    expect(ratesOf(tally(3, 0, 8)).f1).toBe(0);
  });
});

describe('bootstrapRates', () => {
  const mixed = [tally(2, 2, 2), tally(2, 0, 2), tally(1, 1, 3), tally(4, 3, 4)];

  it('is the same in every run, around the rate', () => {
    const { precision } = bootstrapRates(mixed);
    expect(bootstrapRates(mixed).precision).toEqual(precision);
    expect(precision[0]).toBeLessThan(6 / 9);
    expect(precision[1]).toBeGreaterThan(6 / 9);
  });

  it('has no width where all documents are alike, and no bounds where there are none', () => {
    expect(bootstrapRates([tally(2, 1, 2), tally(2, 1, 2)]).f1).toEqual([0.5, 0.5]);
    expect(bootstrapRates([]).f1).toEqual([NaN, NaN]);
  });
});

describe('seededRandom', () => {
  it('spreads over 0 to 1', () => {
    const random = seededRandom(1);
    const drawn = Array.from({ length: 10_000 }, random);
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(mean).toBeCloseTo(0.5, 1);
  });
});
