import {
  IDLE,
  nextDeadline,
  nextSession,
  type Session,
  type SessionEvent,
} from '../../utils/card/session';

/** The pointer over a mark, so far to the right. */
export const over = (mark: string, at: number, x = 0): SessionEvent => ({
  type: 'over-mark',
  mark,
  x,
  y: 0,
  at,
});
/** Something that befalls whatever is shown. */
export const at = (type: 'over-card' | 'away' | 'scroll' | 'dismiss' | 'tick', time: number) =>
  ({ type, at: time }) as SessionEvent;
/** A button, or a command, on a mark. */
export const button = (
  type: 'press' | 'click' | 'show',
  mark: string,
  time: number,
): SessionEvent => ({
  type,
  mark,
  at: time,
});

/** Plays events; the timer fires whenever it is due before the next one, and once more at the end. */
export function play(events: readonly SessionEvent[], until: number): Session {
  let state = IDLE;
  const fireUpTo = (time: number): void => {
    for (let due = nextDeadline(state); due !== null && due <= time; due = nextDeadline(state)) {
      state = nextSession(state, at('tick', due));
    }
  };
  for (const event of events) {
    fireUpTo(event.at);
    state = nextSession(state, event);
  }
  fireUpTo(until);
  return state;
}

/** The mark whose card is open. */
export const shown = (state: Session): string | null =>
  state.phase === 'open' ? state.mark : null;
