import { describe, expect, it } from 'vitest';
import { countTests } from '../../../cli/test/count-tests';

describe('countTests', () => {
  it.each([
    ['all well', { total: 7, passed: 7, code: 0 }, { passed: 7, failed: 0 }],
    ['some failed', { total: 7, passed: 5, code: 1 }, { passed: 5, failed: 2 }],
    ['some skipped', { total: 7, passed: 6, code: 0 }, { passed: 6, failed: 1 }],
    ['an error between tests', { total: 7, passed: 7, code: 1 }, { passed: 7, failed: 1 }],
    ['no test found', { total: 0, passed: 0, code: 0 }, { passed: 0, failed: 1 }],
  ])('counts %s', (_, { total, passed, code }, expected) => {
    const report = JSON.stringify({ numTotalTests: total, numPassedTests: passed });

    expect(countTests(report, code)).toEqual(expected);
  });
});
