// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { at, MARK, mouse, press, send, watchedHand } from './hand';

const hand = watchedHand();

describe('what a script makes up', () => {
  it.each([
    ['pointermove', () => new MouseEvent('pointermove', { bubbles: true, screenX: 3 })],
    ['pointerdown', () => new MouseEvent('pointerdown', { bubbles: true })],
    ['click', () => new MouseEvent('click', { bubbles: true })],
    ['scroll', () => new Event('scroll', { bubbles: true })],
    ['keydown', () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })],
    ['pointerleave', () => new MouseEvent('pointerleave')],
  ])('does nothing: %s', (type, make) => {
    hand.under = MARK;
    hand.isOpen = true;
    (type === 'pointerleave' ? document.documentElement : at('p')).dispatchEvent(make());
    vi.advanceTimersByTime(1_000);
    expect(hand.events).toEqual([]);
    expect(hand.rests).toBe(0);
  });
});

describe('a document written anew', () => {
  it('is listened to again, once', async () => {
    document.open();
    document.write('<html><body><p>Keir Starmer</p></body></html>');
    document.close();
    await vi.advanceTimersByTimeAsync(0);
    hand.under = MARK;
    press('p');
    send(mouse('pointerleave'), document.documentElement);
    expect(hand.types()).toEqual(['press', 'click', 'away']);
  });

  it('is not, once all is over', async () => {
    hand.end.abort();
    document.open();
    document.write('<html><body><p>Keir Starmer</p></body></html>');
    document.close();
    await vi.advanceTimersByTimeAsync(0);
    press('p');
    expect(hand.events).toEqual([]);
  });
});
