import { describe, expect, it } from 'vitest';
import { nextDeadline, nextSession, type SessionEvent } from '../../utils/card/session';
import { at, button, over, play, shown } from './play-session';

const cases: readonly [name: string, events: SessionEvent[], until: number, open: string | null][] =
  [
    [
      'a card opened by a command stays though another name was passed over',
      [button('show', 'a', 0), over('b', 100), at('away', 150)],
      60_000,
      'a',
    ],
    [
      'a card opened by a command stays held where its own name is passed over',
      [button('show', 'a', 0), over('a', 100), at('away', 300)],
      60_000,
      'a',
    ],
    [
      'an open card stays when the page is scrolled',
      [over('a', 0), at('scroll', 600)],
      60_000,
      'a',
    ],
    [
      'closing what is not open makes the next name no faster',
      [at('dismiss', 0), over('a', 100)],
      500,
      null,
    ],
    ['a timer that rings early opens nothing', [over('a', 0), at('tick', 100)], 499, null],
    [
      'a timer that rings early opens no other card',
      [over('a', 0), over('b', 600), at('tick', 650)],
      660,
      'a',
    ],
    [
      'a timer that rings early closes nothing',
      [over('a', 0), at('away', 600), at('tick', 700)],
      800,
      'a',
    ],
    ['a timer that rings for nothing closes nothing', [over('a', 0), at('tick', 600)], 600, 'a'],
  ];

describe('what strays into the card session', () => {
  it.each(cases)('%s', (_name, events, until, open) => {
    expect(shown(play(events, until))).toBe(open);
  });

  it('sets no timer while the pointer is on the open card', () => {
    const open = play([button('click', 'a', 0)], 0);
    expect(nextDeadline(open)).toBeNull();
    const away = nextSession(open, at('away', 100));
    expect(nextDeadline(away)).toBe(400);
    expect(nextDeadline(nextSession(away, at('over-card', 200)))).toBeNull();
  });
});
