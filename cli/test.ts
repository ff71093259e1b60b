import { runSteps } from './test/run-steps';
import { STEPS } from './test/steps';

/**
 * `npm test`: every check there is, one browser at a time. The last line is the sum. A test that is
 * skipped counts as failed, and so does a step that breaks before it can count.
 */
runSteps(STEPS, console.log)
  .then(({ passed, failed }) => {
    console.log(`\n${passed} passed, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
  })
  .catch((error: unknown) => {
    console.error(error);
    console.log('\n0 passed, 1 failed');
    process.exitCode = 1;
  });
