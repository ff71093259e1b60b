import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_TIMINGS } from '../../utils/card/hover-timings';
import { nextTouch, type Touch, type TouchStep, UNTOUCHED } from '../../utils/card/touch';

const LONG = CARD_TIMINGS.longPressMs;
const down = (mark: string | null, pointer = 1, at = 0): TouchStep => ({
  ...{ type: 'down', pointer, mark, at },
  ...{ x: 100, y: 100 },
});
const move = (far: number, pointer = 1): TouchStep => ({
  ...{ type: 'move', pointer },
  ...{ x: 100 + far, y: 100 },
});
const end = (type: 'up' | 'cancel', pointer = 1): TouchStep => ({ type, pointer });
const tick = (at: number): TouchStep => ({ type: 'tick', at });
const play = (steps: readonly TouchStep[]): Touch => steps.reduce(nextTouch, UNTOUCHED);

describe('a finger on a name', () => {
  it.each<[what: string, steps: TouchStep[], phase: Touch['phase']]>([
    ['presses it', [down('a')], 'pressed'],
    ['opens it after a while', [down('a'), tick(LONG)], 'opened'],
    ['does not before', [down('a'), tick(LONG - 1)], 'pressed'],
    ['opens it when the browser says so', [down('a'), { type: 'long' }], 'opened'],
    ['may tremble', [down('a'), move(10), tick(LONG)], 'opened'],
    ['that moves scrolls', [down('a'), move(11), tick(LONG)], 'none'],
    ['that moves and comes back has scrolled', [down('a'), move(40), move(0), tick(LONG)], 'none'],
    ['under which the page scrolls', [down('a'), { type: 'scroll' }, tick(LONG)], 'none'],
    ['that is lifted has tapped', [down('a'), end('up'), tick(LONG)], 'none'],
    ['that the browser takes away', [down('a'), end('cancel'), tick(LONG)], 'none'],
    ['and another one zoom', [down('a'), down('b', 2), tick(LONG)], 'none'],
    ['and another one beside it zoom', [down('a'), down(null, 2), tick(LONG)], 'none'],
    ['is its own: another moves', [down('a'), move(90, 2), tick(LONG)], 'opened'],
    ['is its own: another is lifted', [down('a'), end('up', 2), tick(LONG)], 'opened'],
    ['beside it does nothing', [down(null), tick(LONG), { type: 'long' }], 'none'],
    ['has opened it till it is lifted', [down('a'), tick(LONG), move(90)], 'opened'],
    ['and is lifted', [down('a'), tick(LONG), end('up')], 'lifted'],
    ['and is taken away', [down('a'), tick(LONG), end('cancel')], 'lifted'],
    ['and others do nothing more', [down('a'), tick(LONG), down('b', 2), end('up', 2)], 'opened'],
    ['begins anew', [down('a'), tick(LONG), end('up'), down('a', 2, 900)], 'pressed'],
    ['begins anew beside it', [down('a'), tick(LONG), end('up'), down(null, 2)], 'none'],
  ])('%s', (_, steps, phase) => {
    expect(play(steps).phase).toBe(phase);
  });

  it('opens only what it pressed, once, and never after it moved away', () => {
    const mark = fc.option(fc.constantFrom('a', 'b'));
    const anyStep: fc.Arbitrary<TouchStep> = fc.oneof(
      fc.tuple(mark, fc.integer({ min: 1, max: 2 })).map(([one, id]) => down(one, id)),
      fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 2 })).map(([far, id]) => move(far, id)),
      fc.constantFrom(end('up'), end('cancel'), end('up', 2)),
      fc.constantFrom<TouchStep>({ type: 'long' }, { type: 'scroll' }, tick(LONG)),
    );
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
        let state = UNTOUCHED;
        for (const step of steps) {
          const next = nextTouch(state, step);
          if (next.phase === 'opened' && state.phase !== 'opened') {
            expect(state.phase).toBe('pressed');
            expect(['long', 'tick']).toContain(step.type);
            expect(next.mark).toBe((state as { mark?: string }).mark);
          }
          state = next;
        }
      }),
    );
  });
});
