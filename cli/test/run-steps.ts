import type { Outcome, Step } from './steps';

async function outcomeOf(step: Step): Promise<Outcome> {
  try {
    return await step.run();
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
  }
}

/** Runs every step, one after the other, and adds them up; the output of a failed one is shown. */
export async function runSteps(
  steps: readonly Step[],
  print: (line: string) => void,
): Promise<{ passed: number; failed: number }> {
  const sum = { passed: 0, failed: 0 };
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
  return sum;
}
