// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CARD_TIMINGS } from '../../../utils/card/hover-timings';
import type { Mark } from '../../../utils/page/marks/mark';
import { watchPointer } from '../../../utils/page/session/pointer';
import type { TimelessEvent } from '../../../utils/page/session/session-driver';
import { hideBehindFields, writeBody } from '../page-of';

const MARK = { id: '1:0' } as Mark;

let events: TimelessEvent[];
let under: Mark | null;
let isOpen: boolean;
let isPressed: boolean;
let rests: number;
let host: HTMLElement;
let end: AbortController;

/** jsdom's own side of an object. */
type Inner = { isTrusted: boolean; _dispatch(event: Inner): void };
const innerOf = (outer: object) => {
  const impl = Object.getOwnPropertySymbols(outer).find(
    ({ description }) => description === 'impl',
  );
  return (outer as Record<symbol, Inner>)[impl as symbol] as Inner;
};
/** Sends an event as the reader's hand does, which no script can. */
const send = (event: Event, target: EventTarget = at('p'), passed = 20) => {
  const inner = innerOf(event);
  inner.isTrusted = true;
  innerOf(target)._dispatch(inner);
  vi.advanceTimersByTime(passed);
};
let places = 0;
const mouse = (type: string, how: MouseEventInit & { pointerType?: string } = {}) => {
  places += 1;
  const common = { bubbles: true, composed: true, cancelable: true };
  const made = new MouseEvent(type, { ...common, screenX: places, ...how });
  return Object.assign(made, { pointerType: how.pointerType ?? 'mouse' });
};
const at = (selector: string) => document.querySelector(selector) as Element;
const press = (selector: string, how: MouseEventInit = {}) => {
  send(mouse('pointerdown', how), at(selector));
  send(mouse('click', how), at(selector));
};
const types = () => events.map(({ type }) => type);

beforeEach(() => {
  vi.useFakeTimers();
  writeBody('<p>Keir Starmer <b>MP</b></p>');
  host = document.createElement('fact-context-card');
  document.documentElement.append(host);
  events = [];
  under = null;
  isOpen = false;
  isPressed = false;
  rests = 0;
  end = new AbortController();
  watchPointer({
    document,
    host,
    markAt: () => under,
    dispatch: (event) => events.push(event),
    isOpen: () => isOpen,
    isCardPressed: () => isPressed,
    rested: () => {
      rests += 1;
    },
    signal: end.signal,
  });
});
afterEach(() => {
  end.abort();
  host.remove();
  vi.useRealTimers();
});

describe('moving', () => {
  it('is over a mark, over the card, or away', () => {
    send(mouse('pointermove'));
    under = MARK;
    send(mouse('pointermove', { clientX: 7, clientY: 9 }));
    send(mouse('pointermove'), host);
    expect(events).toEqual([
      { type: 'away' },
      { type: 'over-mark', mark: '1:0', x: 7, y: 9 },
      { type: 'over-card' },
    ]);
  });

  it('is looked at once a frame, the last place alone', () => {
    under = MARK;
    send(mouse('pointermove', { clientX: 1 }), at('p'), 0);
    send(mouse('pointermove', { clientX: 2 }));
    expect(events).toEqual([{ type: 'over-mark', mark: '1:0', x: 2, y: 0 }]);
  });

  it('of the page under a resting pointer is none', () => {
    under = MARK;
    send(mouse('pointermove', { screenX: 5_000, clientX: 1 }));
    send(mouse('pointermove', { screenX: 5_000, clientX: 99 }));
    expect(events).toHaveLength(1);
  });

  it('by touch is none, and with a button down it selects text', () => {
    under = MARK;
    send(mouse('pointermove', { pointerType: 'touch' }));
    expect(events).toEqual([]);
    send(mouse('pointermove', { buttons: 1 }));
    expect(types()).toEqual(['away']);
  });

  it('with the card pressed is the card’s, wherever it goes', () => {
    isPressed = true;
    send(mouse('pointermove', { buttons: 1 }));
    send(mouse('pointerleave', { buttons: 1 }), document.documentElement);
    expect(types()).toEqual(['over-card']);
    send(mouse('pointerleave'), document.documentElement);
    expect(types()).toEqual(['over-card', 'away']);
  });
});

describe('a click', () => {
  beforeEach(() => {
    under = MARK;
  });

  it('on a name presses and clicks it', () => {
    press('b');
    expect(events).toEqual([
      { type: 'press', mark: '1:0' },
      { type: 'click', mark: '1:0' },
    ]);
  });

  it('drops the move before it that no frame has told yet', () => {
    writeBody('<a href="#x"><b>Keir</b></a>');
    send(mouse('pointermove'), at('b'), 0);
    press('b');
    expect(types()).toEqual(['dismiss']);
  });

  it.each([
    '<a href="#x"><b>Keir</b></a>',
    '<button><b>Keir</b></button>',
    '<label><b>Keir</b></label>',
    '<details><summary><b>Keir</b></summary></details>',
    '<div contenteditable><b>Keir</b></div>',
    '<div contenteditable="plaintext-only"><b>Keir</b></div>',
    '<div role="link"><b>Keir</b></div>',
    '<div role="button"><span><b>Keir</b></span></div>',
  ])('is the control’s in %s', (html) => {
    writeBody(html);
    press('b');
    expect(types()).toEqual(['dismiss']);
  });

  it.each([
    '<a name="here"><b>Keir</b></a>',
    '<div contenteditable="false"><b>Keir</b></div>',
    '<div role="article"><b>Keir</b></div>',
  ])('is the name’s in %s', (html) => {
    writeBody(html);
    press('b');
    expect(types()).toEqual(['press', 'click']);
  });

  it('is the name’s in a form whose field is called as the method of elements', () => {
    writeBody('<form><input name="matches"><b>Keir</b></form>');
    hideBehindFields(at('form') as HTMLFormElement);
    press('b');
    expect(types()).toEqual(['press', 'click']);
  });

  it('beside any name closes', () => {
    under = null;
    press('p');
    expect(types()).toEqual(['dismiss']);
  });

  it('after a way with the button down has selected text', () => {
    send(mouse('pointerdown', { clientX: 0 }));
    send(mouse('click', { clientX: CARD_TIMINGS.restRadiusPx + 1 }));
    expect(types()).toEqual(['press']);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])('with %j is none', (key) => {
    press('p', key);
    expect(types()).not.toContain('click');
  });

  it('of the other buttons closes', () => {
    send(mouse('pointerdown', { button: 2 }));
    expect(types()).toEqual(['dismiss']);
  });

  it('on the card is the card’s', () => {
    press('fact-context-card');
    expect(events).toEqual([]);
  });
});

describe('Esc', () => {
  const key = (name: string) => {
    const made = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    return made;
  };

  it('closes an open card, and the page does not hear of it', () => {
    isOpen = true;
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { once: true });
    const esc = key('Escape');
    send(esc);
    document.removeEventListener('keydown', heard);
    expect(types()).toEqual(['dismiss']);
    expect(esc.defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
  });

  it('drops the move before it that no frame has told yet', () => {
    isOpen = true;
    under = MARK;
    send(mouse('pointermove'), at('p'), 0);
    send(key('Escape'), at('p'));
    expect(types()).toEqual(['dismiss']);
  });

  it('is the page’s while none is open, as every other key is', () => {
    const esc = key('Escape');
    send(esc);
    isOpen = true;
    const letter = key('x');
    send(letter);
    expect([events.length, esc.defaultPrevented, letter.defaultPrevented]).toEqual([
      0,
      false,
      false,
    ]);
  });
});

describe('what a script makes up', () => {
  it.each([
    ['pointermove', () => new MouseEvent('pointermove', { bubbles: true, screenX: 3 })],
    ['pointerdown', () => new MouseEvent('pointerdown', { bubbles: true })],
    ['click', () => new MouseEvent('click', { bubbles: true })],
    ['scroll', () => new Event('scroll', { bubbles: true })],
    ['keydown', () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })],
    ['pointerleave', () => new MouseEvent('pointerleave')],
  ])('does nothing: %s', (type, make) => {
    under = MARK;
    isOpen = true;
    (type === 'pointerleave' ? document.documentElement : at('p')).dispatchEvent(make());
    vi.advanceTimersByTime(1_000);
    expect(events).toEqual([]);
    expect(rests).toBe(0);
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
    expect(rests).toBe(0);
    vi.advanceTimersByTime(21);
    expect(rests).toBe(1);
    vi.advanceTimersByTime(60_000);
    expect(rests).toBe(1);
  });

  it('is not told any more once all is over', () => {
    move();
    end.abort();
    vi.advanceTimersByTime(60_000);
    expect(rests).toBe(0);
  });
});

describe('a document written anew', () => {
  it('is listened to again, once', async () => {
    document.open();
    document.write('<html><body><p>Keir Starmer</p></body></html>');
    document.close();
    await vi.advanceTimersByTimeAsync(0);
    under = MARK;
    press('p');
    send(mouse('pointerleave'), document.documentElement);
    expect(types()).toEqual(['press', 'click', 'away']);
  });

  it('is not, once all is over', async () => {
    end.abort();
    document.open();
    document.write('<html><body><p>Keir Starmer</p></body></html>');
    document.close();
    await vi.advanceTimersByTimeAsync(0);
    press('p');
    expect(events).toEqual([]);
  });
});
