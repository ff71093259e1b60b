import type { Outcome, Step, StepGroup } from './steps';

/** How many checks went well, and how many did not. */
export interface Sum {
  passed: number;
  failed: number;
}

/**
 * Runs every step: the groups one after the other, the rows of each beside each other. Adds them up;
 * the output of a failed one is shown.
 */
export async function runSteps(
  groups: readonly StepGroup[],
  print: (line: string) => void,
): Promise<Sum> {
  const sum: Sum = { passed: 0, failed: 0 };
  for (const rows of groups) {
    await Promise.all(rows.map((steps) => runRow(steps, sum, print)));
  }
  return sum;
}

async function runRow(
  steps: readonly Step[],
  sum: Sum,
  print: (line: string) => void,
): Promise<void> {
  for (const step of steps) {
    const start = performance.now();
    const { passed, failed, output } = await outcomeOf(step);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    sum.passed += passed;
    sum.failed += failed;
    if (failed > 0) print(output);
    const sign = failed > 0 ? '✗' : '✓';
    const bad = failed > 0 ? `, ${failed} not` : '';
    print(`${sign} ${step.name.padEnd(28)} ${seconds.padStart(6)} s   ${passed} passed${bad}`);
  }
}

async function outcomeOf(step: Step): Promise<Outcome> {
  try {
    return await step.run();
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
  }
}
