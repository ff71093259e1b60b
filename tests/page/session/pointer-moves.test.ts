// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { CARD_TIMINGS } from '../../../utils/card/hover-timings';
import { at, MARK, mouse, send, watchedHand } from './hand';

const hand = watchedHand();

describe('moving', () => {
  it('is over a mark, over the card, or away', () => {
    send(mouse('pointermove'));
    hand.under = MARK;
    send(mouse('pointermove', { clientX: 7, clientY: 9 }));
    send(mouse('pointermove'), hand.host);
    expect(hand.events).toEqual([
      { type: 'away' },
      { type: 'over-mark', mark: '1:0', x: 7, y: 9 },
      { type: 'over-card' },
    ]);
  });

  it('is looked at once a frame, the last place alone', () => {
    hand.under = MARK;
    send(mouse('pointermove', { clientX: 1 }), at('p'), 0);
    send(mouse('pointermove', { clientX: 2 }));
    expect(hand.events).toEqual([{ type: 'over-mark', mark: '1:0', x: 2, y: 0 }]);
  });

  it('of the page under a resting pointer is none', () => {
    hand.under = MARK;
    send(mouse('pointermove', { screenX: 5_000, clientX: 1 }));
    send(mouse('pointermove', { screenX: 5_000, clientX: 99 }));
    expect(hand.events).toHaveLength(1);
  });

  it('straight up, down or to the side is moving', () => {
    hand.under = MARK;
    for (const [screenX, screenY] of [
      [6_000, 1],
      [6_000, 2],
      [6_001, 2],
    ] as const) {
      send(mouse('pointermove', { screenX, screenY }));
    }
    expect(hand.events).toHaveLength(3);
  });

  it('by touch is none, and with a button down it selects text', () => {
    hand.under = MARK;
    send(mouse('pointermove', { pointerType: 'touch' }));
    expect(hand.events).toEqual([]);
    send(mouse('pointermove', { buttons: 1 }));
    expect(hand.types()).toEqual(['away']);
  });

  it('with the card pressed is the card’s, wherever it goes', () => {
    hand.isPressed = true;
    send(mouse('pointermove', { buttons: 1 }));
    send(mouse('pointerleave', { buttons: 1 }), document.documentElement);
    expect(hand.types()).toEqual(['over-card']);
    send(mouse('pointerleave'), document.documentElement);
    expect(hand.types()).toEqual(['over-card', 'away']);
  });

  it('with the card pressed, but no button down, is none of the card’s', () => {
    hand.isPressed = true;
    send(mouse('pointermove'));
    expect(hand.types()).toEqual(['away']);
  });

  it('off the page with a button down is away where the card is not pressed', () => {
    send(mouse('pointerleave', { buttons: 1 }), document.documentElement);
    expect(hand.types()).toEqual(['away']);
  });
});

describe('the hand at rest', () => {
  const move = () => send(mouse('pointermove'));
  const scroll = () => send(new Event('scroll', { bubbles: true }), document);

  it.each([
    ['moving', [move, move]],
    ['scrolling', [scroll, scroll]],
    ['doing both', [move, scroll]],
  ])('is told once, a moment after %s', (_, deeds) => {
    for (const deed of deeds) deed();
    vi.advanceTimersByTime(CARD_TIMINGS.handAtRestMs - 21);
    expect(hand.rests).toBe(0);
    vi.advanceTimersByTime(21);
    expect(hand.rests).toBe(1);
    vi.advanceTimersByTime(60_000);
    expect(hand.rests).toBe(1);
  });

  it('is not told any more once all is over', () => {
    move();
    hand.end.abort();
    vi.advanceTimersByTime(60_000);
    expect(hand.rests).toBe(0);
  });
});
