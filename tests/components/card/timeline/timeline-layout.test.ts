import { describe, expect, it } from 'vitest';
import { legibleYears, placeTerms } from '../../../../components/card/timeline/timeline-layout';

const term = (start: number, end: number) => ({ label: `${start}`, start, end, then: false });
const lanesOf = (...spans: readonly [number, number][]) =>
  placeTerms(spans.map(([start, end]) => term(start, end))).map(({ lane }) => lane);

describe('lanes', () => {
  it.each([
    [
      'one after the other',
      [
        [0, 0.5],
        [0.5, 1],
      ],
      [0, 0],
    ],
    [
      'two at once',
      [
        [0, 0.6],
        [0.4, 1],
      ],
      [0, 1],
    ],
    [
      'a free lane is used again',
      [
        [0, 0.3],
        [0.1, 1],
        [0.4, 0.6],
      ],
      [0, 1, 0],
    ],
    [
      'in whatever order they come',
      [
        [0.4, 1],
        [0, 0.6],
      ],
      [0, 1],
    ],
    [
      'four at once share the last',
      [
        [0, 1],
        [0.1, 1],
        [0.2, 1],
        [0.3, 1],
      ],
      [0, 1, 2, 2],
    ],
    ['none', [], []],
  ] as const)('%s', (_, spans, lanes) => {
    expect(lanesOf(...(spans as readonly [number, number][]))).toEqual(lanes);
  });
});

describe('years', () => {
  it.each([
    ['far apart: all', [0, 0.5, 1], [0, 0.5, 1]],
    ['the last has precedence over one just before it', [0, 0.9, 1], [0, 1]],
    ['the first over one just after it', [0, 0.1, 1], [0, 1]],
    ['too short a line has one', [0, 0.05], [0]],
    ['none', [], []],
  ])('%s', (_, places, legible) => {
    const years = places.map((at, index) => ({ year: 2000 + index, at }));
    expect(legibleYears(years).map(({ at }) => at)).toEqual(legible);
  });
});
