// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CARD_TIMINGS } from '../../../utils/card/hover-timings';
import { hideBehindFields, writeBody } from '../page-of';
import { at, MARK, mouse, press, send, watchedHand } from './hand';

const hand = watchedHand();

describe('a click', () => {
  beforeEach(() => {
    hand.under = MARK;
  });

  it('on a name presses and clicks it', () => {
    press('b');
    expect(hand.events).toEqual([
      { type: 'press', mark: '1:0' },
      { type: 'click', mark: '1:0' },
    ]);
  });

  it('is the control’s in a closed shadow root too, of which the event says nothing', () => {
    writeBody('<x-a></x-a>');
    const root = at('x-a').attachShadow({ mode: 'closed' });
    root.innerHTML = '<a href="#x"><b>Keir</b></a><i>Keir</i>';
    const rangeIn = (selector: string) => {
      const range = document.createRange();
      range.selectNodeContents(root.querySelector(selector) as Element);
      return { ...MARK, range };
    };
    hand.under = rangeIn('b');
    press('x-a');
    expect(hand.types()).toEqual(['dismiss']);
    hand.under = rangeIn('i');
    press('x-a');
    expect(hand.types()).toEqual(['dismiss', 'press', 'click']);
  });

  it('drops the move before it that no frame has told yet', () => {
    writeBody('<a href="#x"><b>Keir</b></a>');
    send(mouse('pointermove'), at('b'), 0);
    press('b');
    expect(hand.types()).toEqual(['dismiss']);
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
    expect(hand.types()).toEqual(['dismiss']);
  });

  it.each([
    '<a name="here"><b>Keir</b></a>',
    '<div contenteditable="false"><b>Keir</b></div>',
    '<div role="article"><b>Keir</b></div>',
  ])('is the name’s in %s', (html) => {
    writeBody(html);
    press('b');
    expect(hand.types()).toEqual(['press', 'click']);
  });

  it('is the name’s in a form whose field is called as the method of elements', () => {
    writeBody('<form><input name="matches"><b>Keir</b></form>');
    hideBehindFields(at('form') as HTMLFormElement);
    press('b');
    expect(hand.types()).toEqual(['press', 'click']);
  });

  it('beside any name closes', () => {
    hand.under = null;
    press('p');
    expect(hand.types()).toEqual(['dismiss']);
  });

  it('after a way with the button down has selected text', () => {
    send(mouse('pointerdown', { clientX: 0 }));
    send(mouse('click', { clientX: CARD_TIMINGS.restRadiusPx + 1 }));
    expect(hand.types()).toEqual(['press']);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])('with %j is none', (key) => {
    press('p', key);
    expect(hand.types()).not.toContain('click');
  });

  it('of the other buttons closes', () => {
    send(mouse('pointerdown', { button: 2 }));
    expect(hand.types()).toEqual(['dismiss']);
  });

  it('on the card is the card’s', () => {
    press('fact-context-card');
    expect(hand.events).toEqual([]);
  });

  it('on the card is the card’s where a name at that place was clicked before', () => {
    press('b');
    press('fact-context-card');
    expect(hand.types()).toEqual(['press', 'click']);
  });
});

describe('Esc', () => {
  const key = (name: string) => {
    const made = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    return made;
  };

  it('closes an open card, and the page does not hear of it', () => {
    hand.isOpen = true;
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { once: true });
    const esc = key('Escape');
    send(esc);
    document.removeEventListener('keydown', heard);
    expect(hand.types()).toEqual(['dismiss']);
    expect(esc.defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
  });

  it('drops the move before it that no frame has told yet', () => {
    hand.isOpen = true;
    hand.under = MARK;
    send(mouse('pointermove'), at('p'), 0);
    send(key('Escape'), at('p'));
    expect(hand.types()).toEqual(['dismiss']);
  });

  it('is the page’s while none is open, as every other key is', () => {
    const esc = key('Escape');
    send(esc);
    hand.isOpen = true;
    const letter = key('x');
    send(letter);
    expect([hand.events.length, esc.defaultPrevented, letter.defaultPrevented]).toEqual([
      0,
      false,
      false,
    ]);
  });
});
