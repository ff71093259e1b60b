import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_TIMINGS } from '../../utils/card/hover-timings';
import {
  IDLE,
  nextDeadline,
  nextSession,
  type Session,
  type SessionEvent,
} from '../../utils/card/session';
import { at, button, over, shown } from './play-session';

/** Plays events as a reader with this choice would, up to a time. */
function playFor(
  opensAfter: number | null,
  events: readonly SessionEvent[],
  until: number,
): Session {
  const ways = { opensAfter, isSheet: false };
  let state = IDLE;
  const tickUpTo = (time: number): void => {
    for (let due = nextDeadline(state); due !== null && due <= time; due = nextDeadline(state)) {
      state = nextSession(state, at('tick', due), ways);
    }
  };
  for (const event of events) {
    tickUpTo(event.at);
    state = nextSession(state, event, ways);
  }
  tickUpTo(until);
  return state;
}

describe('a card of a reader who chose', () => {
  it.each<[delay: number, rested: number, card: string | null]>([
    [150, 149, null],
    [150, 150, 'a'],
    [500, 499, null],
    [500, 500, 'a'],
    [1_000, 999, null],
    [1_000, 1_000, 'a'],
  ])('%i ms of rest is, after %i ms: %s', (delay, rested, card) => {
    expect(shown(playFor(delay, [over('a', 0)], rested))).toBe(card);
  });

  it.each<[delay: number, next: number]>([
    [50, 50],
    [1_000, CARD_TIMINGS.reopenAfterMs],
  ])('%i ms opens over the next name within %i ms, as they compare', (delay, next) => {
    const moves = [over('a', 0), over('b', 2_000)];
    expect(shown(playFor(delay, moves, 2_000 + next - 1))).toBe('a');
    expect(shown(playFor(delay, moves, 2_000 + next))).toBe('b');
  });
});

describe('a card of a reader who chose clicks alone', () => {
  it.each<[what: string, events: SessionEvent[], card: string | null]>([
    ['a rest opens none', [over('a', 0)], null],
    ['a click opens one', [over('a', 0), button('click', 'a', 10)], 'a'],
    ['a command opens one', [button('show', 'a', 10)], 'a'],
    ['the name keeps it open', [button('click', 'a', 0), over('a', 10), over('a', 900)], 'a'],
    [
      'a rest on another name opens none and is leaving',
      [button('click', 'a', 0), over('b', 10)],
      null,
    ],
    [
      'a click on another name opens that',
      [button('click', 'a', 0), button('click', 'b', 10)],
      'b',
    ],
    ['the card keeps it open', [button('click', 'a', 0), over('b', 10), at('over-card', 50)], 'a'],
  ])('%s', (_, events, card) => {
    expect(shown(playFor(null, events, 10_000))).toBe(card);
  });

  it('never opens by itself, whatever the pointer does', () => {
    const mark = fc.constantFrom('a', 'b');
    const time = fc.nat({ max: 5_000 });
    const move = fc.oneof(
      fc.tuple(mark, time).map(([one, when]) => over(one, when)),
      fc
        .tuple(fc.constantFrom('over-card', 'away', 'scroll', 'dismiss', 'tick'), time)
        .map(([type, when]) => at(type, when)),
    );
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const inTime = [...moves].sort((one, other) => one.at - other.at);
        expect(shown(playFor(null, inTime, 20_000))).toBeNull();
      }),
    );
  });
});
