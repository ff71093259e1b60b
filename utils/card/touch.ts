import { CARD_TIMINGS } from './hover-timings';

/**
 * A finger or pen on the page, as values. Times are milliseconds of one clock; marks are named by
 * their ids, pointers by the browser's numbers.
 *
 *   none ──down on a mark──▶ pressed ──still there after a while──▶ opened ──up──▶ lifted
 *     ▲                        │ moved, up, scrolled, a second one    │ the next one down
 *     └────────────────────────┴─────────────────────────────────────┘
 *
 * What opens the card is the step from pressed to opened. Of the touch that did, nothing else is to come.
 */
export type Touch =
  | { readonly phase: 'none' }
  | {
      readonly phase: 'pressed';
      readonly pointer: number;
      readonly mark: string;
      readonly x: number;
      readonly y: number;
      readonly opensAt: number;
    }
  | { readonly phase: 'opened' | 'lifted'; readonly pointer: number; readonly mark: string };

/**
 * An event of a finger's or pen's touch. `down` is of every pointer, one that touches no mark has
 * none; `long` is the browser's own word that the press is a long one.
 */
export type TouchStep =
  | {
      readonly type: 'down';
      readonly pointer: number;
      readonly mark: string | null;
      readonly x: number;
      readonly y: number;
      readonly at: number;
    }
  | { readonly type: 'move'; readonly pointer: number; readonly x: number; readonly y: number }
  | { readonly type: 'up' | 'cancel'; readonly pointer: number }
  | { readonly type: 'scroll' | 'long' }
  | { readonly type: 'tick'; readonly at: number };

/** Nothing touched. */
export const UNTOUCHED: Touch = { phase: 'none' };

/** The next state. */
export function nextTouch(state: Touch, step: TouchStep): Touch {
  if (step.type === 'down') return down(state, step);
  if (state.phase === 'opened') {
    const isOver = step.type === 'up' || step.type === 'cancel';
    return isOver && step.pointer === state.pointer ? { ...state, phase: 'lifted' } : state;
  }
  if (state.phase !== 'pressed') return state;
  switch (step.type) {
    case 'move':
      return step.pointer === state.pointer && isFar(state, step) ? UNTOUCHED : state;
    case 'up':
    case 'cancel':
      return step.pointer === state.pointer ? UNTOUCHED : state;
    case 'scroll':
      return UNTOUCHED;
    case 'long':
      return opened(state);
    case 'tick':
      return step.at >= state.opensAt ? opened(state) : state;
  }
}

type Pressed = Touch & { phase: 'pressed' };

function down(state: Touch, { pointer, mark, x, y, at }: TouchStep & { type: 'down' }): Touch {
  // A second finger zooms or scrolls.
  if (state.phase === 'opened') return state;
  if (state.phase === 'pressed' || mark === null) return UNTOUCHED;
  return { phase: 'pressed', pointer, mark, x, y, opensAt: at + CARD_TIMINGS.longPressMs };
}

function isFar(from: Pressed, { x, y }: { x: number; y: number }): boolean {
  return Math.hypot(x - from.x, y - from.y) > CARD_TIMINGS.restRadiusPx;
}

function opened({ pointer, mark }: Pressed): Touch {
  return { phase: 'opened', pointer, mark };
}
