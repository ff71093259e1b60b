// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFirstHand } from '../../utils/page/first-hand';
import { dispatchTrusted } from '../support/trusted-event';

let over: AbortController;
const stirred = vi.fn();

const pointer = (type: string, pointerType: string, where = {}) =>
  Object.assign(new MouseEvent(type, { bubbles: true, clientX: 7, clientY: 9, ...where }), {
    pointerType,
  });

beforeEach(() => {
  stirred.mockClear();
  over = new AbortController();
});
afterEach(() => {
  over.abort();
  vi.unstubAllGlobals();
});

function watched() {
  const hand = createFirstHand({ stirred, signal: over.signal });
  hand.watch(document);
  return hand;
}

describe('the first hand on a page', () => {
  it('is told of, with the place where the pointer then rests', () => {
    const hand = watched();
    expect(hand.last()).toBeNull();
    dispatchTrusted(pointer('pointermove', 'mouse'), document.documentElement);
    expect(stirred).toHaveBeenCalledTimes(1);
    expect(hand.last()).toEqual({ document, x: 7, y: 9 });
  });

  it('may be a finger, which rests nowhere', () => {
    const hand = watched();
    dispatchTrusted(pointer('pointerdown', 'touch'), document.documentElement);
    expect(stirred).toHaveBeenCalledTimes(1);
    expect(hand.last()).toBeNull();
  });

  it('is none that a script makes up', () => {
    const hand = watched();
    document.documentElement.dispatchEvent(pointer('pointermove', 'mouse'));
    expect(stirred).not.toHaveBeenCalled();
    expect(hand.last()).toBeNull();
  });

  it('is watched once, however often that is asked for, and until others do', () => {
    const hand = watched();
    hand.watch(document);
    dispatchTrusted(pointer('pointermove', 'mouse'), document.documentElement);
    expect(stirred).toHaveBeenCalledTimes(1);
    hand.stop();
    dispatchTrusted(pointer('pointermove', 'mouse'), document.documentElement);
    expect(stirred).toHaveBeenCalledTimes(1);
  });

  it('is expected at rest where there is a touch screen: a tap gives no sign before it', async () => {
    vi.stubGlobal('navigator', { maxTouchPoints: 5 });
    vi.stubGlobal('requestIdleCallback', (idle: () => void) => void queueMicrotask(idle));
    watched();
    await Promise.resolve();
    expect(stirred).toHaveBeenCalledTimes(1);
  });
});
