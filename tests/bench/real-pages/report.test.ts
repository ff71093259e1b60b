import { describe, expect, it } from 'vitest';
import { differenceOf, type PageSeen } from './look-at-page';
import { sampleOf, tableOf } from './report';

const CLEAN: PageSeen = {
  marks: 0,
  hasOpenedCard: false,
  longestMs: 3,
  exceptions: [],
  changes: [],
  noise: [],
  longTasks: [],
};

describe('the report over real pages', () => {
  it('counts pages, and names each offender with what it has', () => {
    const seen = new Map([
      ['a.html', { ...CLEAN, marks: 4, hasOpenedCard: true }],
      ['b.html', { ...CLEAN, noise: ['hum', 'hiss'] }],
    ]);
    const table = tableOf(seen);
    expect(table).toContain('| console noise | 1 |');
    expect(table).toContain('| exceptions | 0 |');
    expect(table).toContain('| long tasks | 0 |');
    expect(table).toContain('| with names marked | 1 |');
    expect(table).toContain('b.html: console noise: hum\nb.html: console noise: hiss');
  });

  it('claims nothing of long tasks where they are not measured', () => {
    const seen = new Map([['a.html', { ...CLEAN, longestMs: null }]]);
    expect(tableOf(seen)).toContain('| long tasks | not measured here |');
  });

  it.each([
    [3, [0, 3, 6]],
    [20, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ])('spreads a sample of %i over the list', (count, expected) => {
    expect(sampleOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], count)).toEqual(expected);
  });

  it.each([0, -1, Number.NaN])('refuses a sample of %s', (count) => {
    expect(() => sampleOf([1], count)).toThrow('--sample');
  });

  it.each([
    ['<p>a</p>', '<p>a</p>', 0],
    ['<p>a</p>', '<p>b</p>', 1],
    ['<p>a</p>', '<p>a</p><i>', 1],
    ['<p>a</p><i>', '<p>a</p>', 1],
  ])('tells %s from %s', (before, after, count) => {
    expect(differenceOf(before, after)).toHaveLength(count);
  });
});
