import { describe, expect, it } from 'vitest';
import { linkedDoc, linkTo, listed, mentionOf } from './make';
import { calibrationTable } from './report/calibration-table';
import { calibrate, sureLinks } from './scoring/calibration';
import { judgeDoc } from './scoring/judge';

const LINKS = [
  { confidence: 0.95, right: true },
  { confidence: 0.97, right: true },
  { confidence: 0.6, right: false },
  { confidence: 0.6, right: true },
  { confidence: 1, right: true },
];

describe('calibrate', () => {
  it('sorts links into bins of 0.05 and weighs how far off they are', () => {
    const { bins, error } = calibrate(LINKS);
    expect(bins.map(({ from, links, right }) => [from, links, right])).toEqual([
      [0.6, 2, 1],
      [0.95, 3, 3],
    ]);
    expect(error).toBeCloseTo((0.2 + 0.08) / 5);
  });

  it('has no error without a link', () => {
    expect(calibrate([])).toEqual({ bins: [], error: NaN });
  });
});

it('takes only links that count, and only where everybody is linked', () => {
  const doc = linkedDoc('Ann Berg', { mentions: [mentionOf({ start: 0, end: 8 }, 'ann')] });
  const links = [linkTo({ start: 0, end: 8 }, 'ann', { confidence: 0.9 })];
  const open = [linkTo({ start: 0, end: 8 }, null, { confidence: 0.5 })];
  const people = listed({ ann: ['Ann Berg'] });
  const judged = [
    judgeDoc(doc, links, people),
    judgeDoc({ ...doc, exhaustive: false }, links, people),
    judgeDoc(doc, open, people),
  ];
  expect(sureLinks(judged)).toEqual([{ confidence: 0.9, right: true }]);
});

it('is printed as a table', () => {
  expect(calibrationTable(LINKS).split('\n')).toEqual([
    'confidence     links  mean  right    off',
    '────────────────────────────────────────',
    '.600 and more      2  .600   .500  −.100',
    '.950 and more      3  .973  1.000  +.027',
    'expected calibration error .056',
  ]);
});
