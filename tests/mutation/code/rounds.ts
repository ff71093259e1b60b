import { afterAll, afterEach, beforeAll, beforeEach, describe, inject, it, vi } from 'vitest';
import { allow, takePassed, turnOn } from './switch';

declare module 'vitest' {
  export interface TaskMeta {
    /** Mutants that this test passed. */
    passed?: readonly number[];
    /** Mutants that were passed before any test: by loading. */
    loaded?: readonly number[];
  }
}

/** Runs the tests of a file once for each mutant; after the first that fails, no more. */
export function rounds(tests: () => Promise<void>): void {
  const patience = inject('patience');
  if (patience > 0) vi.setConfig({ testTimeout: patience, hookTimeout: patience });
  const loaded = takePassed();
  for (const mutant of inject('mutants')) {
    describe(`mutant ${mutant}`, () => round(mutant, tests, { loaded, patience }));
  }
}

async function round(
  mutant: number,
  tests: () => Promise<void>,
  { loaded, patience }: { readonly loaded: readonly number[]; readonly patience: number },
): Promise<void> {
  let failed = false;
  beforeAll(() => turnOn(mutant));
  beforeEach(({ skip }) => skip(failed));
  // Twice: where timers come about at all, they are first.
  if (patience > 0) beforeEach(() => allow(2 * patience));
  afterEach(({ task }) => {
    failed ||= mutant !== 0 && task.result?.state === 'fail';
    if (mutant === 0) Object.assign(task.meta, { passed: takePassed(), loaded });
  });
  const fail = (error: unknown) => errors.push(error);
  const errors: unknown[] = [];
  beforeAll(() => void process.on('unhandledRejection', fail));
  afterAll(async () => {
    // What nobody caught is told after the task that it is thrown in.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', fail);
    turnOn(inject('fromStart'));
    if (errors.length > 0) throw errors[0];
  });
  // The bodies within this one are run after it, in their order.
  describe.skip('begun', () => turnOn(mutant));
  turnOn(mutant);
  try {
    await tests();
  } catch (error) {
    it('is collected', () => {
      throw error;
    });
  }
  turnOn(inject('fromStart'));
  describe.skip('ended', () => turnOn(inject('fromStart')));
}
