import { describe, expect, it, vi } from 'vitest';
import { createRestartable } from '../../../entrypoints/content/restartable';

/** Starts that end when the test says so. */
function starts() {
  const all: { signal: AbortSignal; done: (value: string | null) => void; fail: () => void }[] = [];
  const failed = vi.fn();
  const one = createRestartable<string>(
    (signal) =>
      new Promise((resolve, reject) => {
        all.push({ signal, done: resolve, fail: () => reject(new Error('no')) });
      }),
    failed,
  );
  return { all, one, failed };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('something that can be started afresh', () => {
  it('is off at first, and restarting starts nothing', () => {
    const { one, all } = starts();
    one.restart();
    expect(one.current()).toBeNull();
    expect(all).toHaveLength(0);
  });

  it('is nothing while it starts, then what was started', async () => {
    const { one, all } = starts();
    one.run(true);
    expect(one.current()).toBeNull();
    all[0]?.done('a');
    await settled();
    expect(one.current()).toBe('a');
  });

  it('ends the one that runs before the next begins', async () => {
    const { one, all } = starts();
    one.run(true);
    all[0]?.done('a');
    await settled();
    one.restart();
    expect(all[0]?.signal.aborted).toBe(true);
    expect(all[1]?.signal.aborted).toBe(false);
    expect(one.current()).toBeNull();
  });

  it('forgets one that was started too late', async () => {
    const { one, all } = starts();
    one.run(true);
    one.restart();
    all[1]?.done('b');
    await settled();
    all[0]?.done('a');
    await settled();
    expect(one.current()).toBe('b');
  });

  it('stays off after it was switched off, however the start ended', async () => {
    const { one, all } = starts();
    one.run(true);
    one.run(false);
    all[0]?.done('a');
    await settled();
    one.restart();
    expect(one.current()).toBeNull();
    expect(all).toHaveLength(1);
    expect(all[0]?.signal.aborted).toBe(true);
  });

  it('tells of a start that failed, and can be started again', async () => {
    const { one, all, failed } = starts();
    one.run(true);
    all[0]?.fail();
    await settled();
    expect(failed).toHaveBeenCalledOnce();
    expect(one.current()).toBeNull();
    one.restart();
    all[1]?.done('b');
    await settled();
    expect(one.current()).toBe('b');
  });
});
