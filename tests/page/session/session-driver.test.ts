import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CARD_TIMINGS } from '../../../utils/card/hover-timings';
import {
  createSessionDriver,
  type SessionDriver,
} from '../../../utils/page/session/session-driver';

let said: string[];
let driver: SessionDriver;
const over = (mark: string, x = 0) => driver.dispatch({ type: 'over-mark', mark, x, y: 0 });
const pass = (ms: number) => vi.advanceTimersByTime(ms);

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  driver = createSessionDriver({
    prepare: (mark) => said.push(`prepare ${mark}`),
    open: (mark, held) => said.push(`open ${mark}${held ? ', held' : ''}`),
    close: () => said.push('close'),
  });
});
afterEach(() => {
  driver.stop();
  vi.useRealTimers();
});

describe('the session’s driver', () => {
  it('prepares once, opens when the time has come, and closes a while after leaving', () => {
    over('a');
    over('a', 1);
    pass(CARD_TIMINGS.openAfterMs - 1);
    expect(said).toEqual(['prepare a']);
    pass(1);
    expect(said).toEqual(['prepare a', 'open a']);
    driver.dispatch({ type: 'away' });
    pass(CARD_TIMINGS.closeAfterMs);
    expect(said).toEqual(['prepare a', 'open a', 'close']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has one timer at most', () => {
    over('a');
    over('b', 50);
    over('c', 90);
    expect(vi.getTimerCount()).toBe(1);
    driver.dispatch({ type: 'scroll' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('opens the other card in one go, without closing in between', () => {
    driver.dispatch({ type: 'click', mark: 'a' });
    driver.dispatch({ type: 'click', mark: 'b' });
    expect(said).toEqual(['open a', 'open b']);
  });

  it('opens anew on command what is open already, and not by hovering or clicking', () => {
    driver.dispatch({ type: 'show', mark: 'a' });
    over('a');
    driver.dispatch({ type: 'press', mark: 'a' });
    driver.dispatch({ type: 'click', mark: 'a' });
    expect(said).toEqual(['open a, held']);
    driver.dispatch({ type: 'show', mark: 'a' });
    expect(said).toEqual(['open a, held', 'open a, held']);
  });

  it('does nothing more once it is stopped', () => {
    over('a');
    driver.stop();
    pass(60_000);
    driver.dispatch({ type: 'show', mark: 'a' });
    expect(said).toEqual(['prepare a']);
    expect(driver.state.phase).toBe('waiting');
  });

  it('bears it that opening ends in closing at once', () => {
    let isDismissed = false;
    const refusing = createSessionDriver({
      prepare: () => undefined,
      open: () => refusing.dispatch({ type: 'dismiss' }),
      close: () => {
        isDismissed = true;
      },
    });
    refusing.dispatch({ type: 'click', mark: 'a' });
    expect(refusing.state.phase).toBe('idle');
    expect(isDismissed).toBe(true);
  });
});
