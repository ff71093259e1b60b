import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guardCell, unguardCell } from '../../../../utils/packs/formats/csv/guard-cell';

it.each([
  ['=1+1', "'=1+1"],
  ['+44', "'+44"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
  ["'Abd", "'Abd"],
  ['2024-07', '2024-07'],
  ['a=b', 'a=b'],
  ['', ''],
])('%j is written as %j, and read again', (cell, written) => {
  expect(guardCell(cell)).toBe(written);
  expect(unguardCell(written)).toBe(cell);
});

it('lets no formula begin a cell, and takes off what it put on', () => {
  const risky = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", 'a') });
  fc.assert(
    fc.property(fc.oneof(risky, fc.string()), (cell) => {
      expect(guardCell(cell)).not.toMatch(/^[=+\-@\t\r]/);
      expect(unguardCell(guardCell(cell))).toBe(cell);
    }),
  );
});
