// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CARD_TIMINGS } from '../../../utils/card/hover-timings';
import { writeBody } from '../page-of';
import { at, MARK, mouse, send, watchedHand } from './hand';

const LONG = CARD_TIMINGS.longPressMs + 5;
const hand = watchedHand();
const finger = { pointerType: 'touch', button: 0, clientX: 40, clientY: 40 };
const touch = (type: string, how: Partial<PointerEventInit> = {}) =>
  Object.assign(mouse(type, { ...finger, ...how }), { pointerId: how.pointerId ?? 1 });
const down = (selector = 'b', how: Partial<PointerEventInit> = {}) =>
  send(touch('pointerdown', how), at(selector));
const lift = (selector = 'b') => send(touch('pointerup'), at(selector));
/** Sends an event; answers whether the browser goes on with it. */
function isLeft(event: Event, selector = 'b'): boolean {
  send(event, at(selector), 0);
  return !event.defaultPrevented;
}
const touches = () => hand.events.filter(({ type }) => type === 'touch');

beforeEach(() => {
  hand.under = MARK;
});

describe('a long press', () => {
  it('opens the card, once', () => {
    down();
    vi.advanceTimersByTime(LONG * 3);
    expect(touches()).toEqual([{ type: 'touch', mark: '1:0' }]);
  });

  it.each(['contextmenu', 'selectstart', 'dragstart'])(
    'is what the browser says it is: %s comes to nothing else',
    (type) => {
      down();
      expect(isLeft(touch(type))).toBe(false);
      expect(touches()).toHaveLength(1);
      expect(isLeft(touch('contextmenu')), 'and what it says after that').toBe(false);
    },
  );

  it('on a link is no click of it besides', () => {
    writeBody('<a href="#x"><b>Keir</b></a>');
    const heard = vi.fn();
    at('a').addEventListener('click', heard);
    down();
    vi.advanceTimersByTime(LONG);
    lift();
    expect(isLeft(touch('click'))).toBe(false);
    expect(heard).not.toHaveBeenCalled();
    down();
    lift();
    expect(isLeft(touch('click')), 'the next one').toBe(true);
    expect(heard).toHaveBeenCalledOnce();
  });

  it.each<[what: string, then: () => void]>([
    ['moves', () => send(touch('pointermove', { clientX: 60 }))],
    ['scrolls', () => send(new Event('scroll'), document)],
    ['is lifted', () => lift()],
    ['is the browser’s', () => send(touch('pointercancel'))],
    ['is joined by another', () => down('p', { pointerId: 2 })],
  ])('is none where the finger %s, and the browser’s menu is its own', (_, then) => {
    down();
    then();
    vi.advanceTimersByTime(LONG);
    expect(touches()).toEqual([]);
    expect(isLeft(touch('contextmenu'))).toBe(true);
    expect(isLeft(touch('selectstart'))).toBe(true);
  });

  it.each<[what: string, how: PointerEventInit]>([
    ['the mouse', { pointerType: 'mouse' }],
    ['the pen’s other button', { pointerType: 'pen', button: 2 }],
  ])('of %s is the browser’s', (_, how) => {
    down('b', how);
    vi.advanceTimersByTime(LONG);
    expect(touches()).toEqual([]);
    expect(isLeft(touch('contextmenu', how))).toBe(true);
  });

  it('of a pen opens too, and its selecting does not', () => {
    down('b', { pointerType: 'pen' });
    expect(isLeft(touch('selectstart'))).toBe(true);
    expect(touches()).toEqual([]);
    vi.advanceTimersByTime(LONG);
    expect(touches()).toHaveLength(1);
  });

  it('beside a name is the browser’s, as it is in the card', () => {
    hand.under = null;
    down();
    vi.advanceTimersByTime(LONG);
    expect(isLeft(touch('contextmenu'))).toBe(true);
    hand.under = MARK;
    down('fact-context-card');
    vi.advanceTimersByTime(LONG);
    expect(touches()).toEqual([]);
  });

  it('that a script makes up opens nothing and cancels nothing', () => {
    at('b').dispatchEvent(touch('pointerdown'));
    const menu = touch('contextmenu');
    at('b').dispatchEvent(menu);
    vi.advanceTimersByTime(LONG);
    expect(menu.defaultPrevented).toBe(false);
    down();
    at('b').dispatchEvent(touch('contextmenu'));
    expect(hand.types()).not.toContain('touch');
  });

  it('is over with the page', () => {
    down();
    hand.end.abort();
    vi.advanceTimersByTime(LONG);
    expect(touches()).toEqual([]);
  });
});

describe('a tap', () => {
  const tap = (): boolean => {
    down();
    lift();
    return isLeft(touch('click'));
  };

  it('on a name opens its card, and stays a click', () => {
    expect(tap()).toBe(true);
    expect(hand.types()).toEqual(['press', 'touch']);
  });

  it('on a name in a link follows it', () => {
    writeBody('<a href="#x"><b>Keir</b></a>');
    expect(tap()).toBe(true);
    expect(touches()).toEqual([]);
  });

  it('on a name in a link opens the card where the reader wants that', () => {
    writeBody('<a href="#x"><b>Keir</b></a>');
    const heard = vi.fn();
    at('a').addEventListener('click', heard);
    hand.isTapForCard = true;
    expect(tap()).toBe(false);
    expect(touches()).toHaveLength(1);
    expect(heard).not.toHaveBeenCalled();
    hand.isTapForCard = false;
    expect(tap(), 'the second one').toBe(true);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('on a button is the button’s, whatever the reader wants of links', () => {
    writeBody('<button><b>Keir</b></button>');
    hand.isTapForCard = true;
    expect(tap()).toBe(true);
    expect(touches()).toEqual([]);
  });

  it('with the mouse on a link follows it, whatever the reader wants of taps', () => {
    writeBody('<a href="#x"><b>Keir</b></a>');
    hand.isTapForCard = true;
    send(mouse('pointerdown'), at('b'));
    expect(isLeft(mouse('click'))).toBe(true);
  });
});

it('a finger that is lifted does not leave the name', () => {
  const leave = Object.assign(touch('pointerleave'), {});
  send(leave, document.documentElement);
  expect(hand.types()).not.toContain('away');
});
