/** The part of Vitest's JSON report that is counted. */
interface Report {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
}

/**
 * Counts a Vitest report. Whatever did not pass failed: skipped, pending and to-do tests too. A run
 * that ended badly without a failed test (a broken file, an error between tests) is one failure.
 */
export function countTests(report: string, exitCode: number): { passed: number; failed: number } {
  const { numTotalTests, numPassedTests } = JSON.parse(report) as Report;
  const failed = numTotalTests - numPassedTests;
  const broken = failed === 0 && (exitCode !== 0 || numTotalTests === 0);
  return { passed: numPassedTests, failed: broken ? 1 : failed };
}
