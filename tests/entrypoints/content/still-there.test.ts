import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenGone } from '../../../entrypoints/content/restartable';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('an extension that goes', () => {
  it('is noticed once, within a second, and asked about no more', () => {
    let isThere = true;
    const gone = vi.fn();
    whenGone(() => isThere, gone);
    vi.advanceTimersByTime(10_000);
    expect(gone).not.toHaveBeenCalled();
    isThere = false;
    vi.advanceTimersByTime(1_000);
    expect(gone).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});
