// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { watchHand } from '../../../entrypoints/card/watch-hand';
import type { FromCard } from '../../../utils/messaging/card-messages';

let card: Document;
let sent: FromCard[];
const said = () => sent.map(({ type }) => type);
const at = (selector: string) => card.querySelector(selector) as HTMLElement;
const pointer = (type: string, how: MouseEventInit = {}, target: Element = at('p')) =>
  target.dispatchEvent(new MouseEvent(type, { bubbles: true, ...how }));
const leave = () => pointer('pointerleave', { bubbles: false }, card.documentElement);
/** Whether the browser would go on with it by itself. */
const goesOn = (event: Event, target: Element = at('p')) => target.dispatchEvent(event);
const wheel = (deltaY: number) =>
  new WheelEvent('wheel', { deltaY, bubbles: true, cancelable: true });
const key = (name: string) =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });

beforeEach(() => {
  card = document.implementation.createHTMLDocument();
  card.body.innerHTML = '<section data-scroll><p>Name</p></section><footer></footer>';
  sent = [];
  watchHand(card, (message) => sent.push(message));
});

describe('the pointer', () => {
  it.each(['pointerenter', 'pointermove'])(
    'is over the card from its first %s, told once',
    (type) => {
      pointer(type, {}, card.documentElement);
      expect(said()).toEqual(['over']);
      pointer('pointermove');
      expect(said()).toEqual(['over']);
      leave();
      leave();
      expect(said()).toEqual(['over', 'out']);
    },
  );

  it('that comes with a button down selects text of the page', () => {
    pointer('pointerenter', { buttons: 1 }, card.documentElement);
    pointer('pointermove', { buttons: 1 });
    expect(said()).toEqual([]);
  });

  it('that is pressed is the card’s wherever it goes', () => {
    pointer('pointermove');
    pointer('pointerdown');
    pointer('pointermove', { buttons: 1 });
    leave();
    expect(said()).toEqual(['over', 'pressed']);
  });

  it.each(['pointerup', 'pointercancel'])('that is let go (%s) is where it then is', (type) => {
    pointer('pointerdown');
    pointer(type, { clientX: innerWidth - 1, clientY: innerHeight - 1 });
    expect(said()).toEqual(['pressed', 'over']);
    pointer('pointerdown');
    pointer(type, { clientX: 0, clientY: 0 });
    expect(said().at(-1)).toBe('over');
  });

  it.each([{ clientX: -1 }, { clientY: -1 }, { clientX: innerWidth }, { clientY: innerHeight }])(
    'that is let go beside the card, at %j, is out',
    (where) => {
      pointer('pointerdown');
      pointer('pointerup', where);
      expect(said()).toEqual(['pressed', 'out']);
    },
  );
});

describe('Esc in the card', () => {
  it('closes it, and does nothing else', () => {
    expect(goesOn(key('Escape'))).toBe(false);
    expect(said()).toEqual(['close']);
  });

  it('is not the card’s where something in it has used it, nor is another key', () => {
    at('p').addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    goesOn(key('Escape'));
    expect(goesOn(key('Enter'))).toBe(true);
    expect(said()).toEqual([]);
  });
});

describe('the wheel over the card', () => {
  const scroll = (scrollTop: number, scrollHeight = 300) => {
    for (const [name, value] of Object.entries({ scrollTop, scrollHeight, clientHeight: 100 })) {
      Object.defineProperty(at('section'), name, { value, configurable: true });
    }
  };

  it.each([
    ['down in the middle', 1, 100, true],
    ['up in the middle', -1, 100, true],
    ['down at the top', 1, 0, true],
    ['up at the top', -1, 0, false],
    ['down at the end', 1, 200, false],
    ['down a fraction before the end', 1, 199.5, false],
    ['up at the end', -1, 200, true],
  ])('%s scrolls the card or nothing, never the page', (_, delta, top, scrolls) => {
    scroll(top);
    expect(goesOn(wheel(delta))).toBe(scrolls);
  });

  it('over a card that has nothing to scroll', () => {
    scroll(0, 100);
    expect(goesOn(wheel(1))).toBe(false);
    expect(goesOn(wheel(-1))).toBe(false);
  });

  it('goes on beside what scrolls, and where the key says to zoom', () => {
    scroll(200);
    expect(goesOn(wheel(1), at('footer'))).toBe(true);
    const zoom = new WheelEvent('wheel', {
      deltaY: 1,
      ctrlKey: true,
      cancelable: true,
      bubbles: true,
    });
    expect(goesOn(zoom)).toBe(true);
  });
});

it('nothing is dragged out of the card', () => {
  expect(goesOn(new Event('dragstart', { bubbles: true, cancelable: true }))).toBe(false);
});
