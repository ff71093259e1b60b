import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IDLE, nextDeadline, nextSession, type SessionEvent } from '../../utils/card/session';
import { at, button, over, play, shown } from './play-session';

const cases: readonly [name: string, events: SessionEvent[], until: number, open: string | null][] =
  [
    ['does not open before the rest is over', [over('a', 0)], 499, null],
    ['opens after half a second of rest', [over('a', 0)], 500, 'a'],
    ['starts anew when the pointer moves on', [over('a', 0), over('a', 400, 20)], 899, null],
    ['opens half a second after the last move', [over('a', 0), over('a', 400, 20)], 900, 'a'],
    ['does not mind a trembling hand', [over('a', 0), over('a', 400, 5)], 500, 'a'],
    ['forgets a name passed over', [over('a', 0), at('away', 100)], 5_000, null],
    [
      'opens on quick leaving and coming back',
      [over('a', 0), at('away', 100), over('a', 200)],
      700,
      'a',
    ],
    ['stays while the pointer is on the name', [over('a', 0)], 60_000, 'a'],
    ['stays for a moment after leaving', [over('a', 0), at('away', 600)], 899, 'a'],
    ['closes after that moment', [over('a', 0), at('away', 600)], 900, null],
    [
      'counts that moment from the first move away',
      [over('a', 0), at('away', 600), at('away', 800)],
      900,
      null,
    ],
    [
      'stays while the pointer is on the card',
      [over('a', 0), at('away', 600), at('over-card', 700)],
      60_000,
      'a',
    ],
    ['closes at once on Esc', [over('a', 0), at('dismiss', 600)], 600, null],
    [
      'does not open what was being waited for after Esc',
      [over('a', 0), at('dismiss', 100)],
      5_000,
      null,
    ],
    ['gives up waiting on scroll', [over('a', 0), at('scroll', 100)], 5_000, null],
    ['opens the next name faster', [over('a', 0), over('b', 600)], 700, 'b'],
    [
      'opens faster shortly after closing',
      [over('a', 0), at('dismiss', 600), over('b', 700)],
      800,
      'b',
    ],
    [
      'is slow again a while after closing',
      [over('a', 0), at('dismiss', 600), over('b', 1_000)],
      1_400,
      null,
    ],
    [
      'shows on command at once, and stays though the pointer is elsewhere',
      [button('show', 'a', 0), at('away', 10)],
      60_000,
      'a',
    ],
    ['opens on a click at once', [button('press', 'a', 0), button('click', 'a', 80)], 80, 'a'],
    [
      'opens on a click while the pointer rests',
      [over('a', 0), button('press', 'a', 100), button('click', 'a', 180)],
      180,
      'a',
    ],
    ['waits no more once a button is down', [over('a', 0), button('press', 'a', 100)], 5_000, null],
    [
      'opens on a click right after a scroll',
      [at('scroll', 0), button('press', 'a', 20), button('click', 'a', 30)],
      30,
      'a',
    ],
    ['stays on a press on its own name', [over('a', 0), button('press', 'a', 600)], 5_000, 'a'],
    [
      'stays after a click on its own name, also where it was about to close',
      [over('a', 0), at('away', 600), button('press', 'a', 700), button('click', 'a', 750)],
      5_000,
      'a',
    ],
    ['closes on a press on another name', [over('a', 0), button('press', 'b', 600)], 600, null],
    [
      'changes over on a click on another name',
      [over('a', 0), button('press', 'b', 600), button('click', 'b', 680)],
      680,
      'b',
    ],
    [
      'closes a moment after the pointer has left the clicked name',
      [button('press', 'a', 0), button('click', 'a', 80), at('away', 200)],
      500,
      null,
    ],
    [
      'is held no more after a click elsewhere opened another',
      [button('show', 'a', 0), button('click', 'b', 100), at('away', 200)],
      500,
      null,
    ],
    [
      'stays held after a click on its own name',
      [
        button('show', 'a', 0),
        button('press', 'a', 90),
        button('click', 'a', 100),
        at('away', 200),
      ],
      60_000,
      'a',
    ],
  ];

describe('the card session', () => {
  it.each(cases)('%s', (_name, events, until, open) => {
    expect(shown(play(events, until))).toBe(open);
  });

  it('never has a deadline that lies behind it once it has ticked', () => {
    const event = fc.oneof(
      fc.record({
        type: fc.constant('over-mark' as const),
        mark: fc.constantFrom('a', 'b'),
        x: fc.integer({ min: 0, max: 50 }),
        y: fc.constant(0),
        wait: fc.nat(900),
      }),
      fc.record({
        type: fc.constantFrom('press' as const, 'click' as const, 'show' as const),
        mark: fc.constantFrom('a', 'b'),
        wait: fc.nat(900),
      }),
      fc.record({
        type: fc.constantFrom('over-card', 'away', 'scroll', 'dismiss', 'tick'),
        wait: fc.nat(900),
      }),
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        let time = 0;
        let state = IDLE;
        for (const { wait, ...rest } of events) {
          time += wait;
          state = nextSession(state, { ...rest, at: time } as SessionEvent);
          state = nextSession(state, at('tick', time));
          expect(nextDeadline(state) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(time);
        }
      }),
    );
  });
});
