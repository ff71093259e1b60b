// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { watchDrag } from '../../../entrypoints/card/watch-drag';
import type { FromCard } from '../../../utils/messaging/card-messages';

let root: HTMLElement;
let sent: FromCard[];
let time: number;
const at = (selector: string) => root.querySelector(selector) as HTMLElement;
const sheet = () => at('section');

/** A finger's event, 100 ms after the one before. */
function finger(type: string, clientY: number, selector = 'h2', how: object = {}): void {
  time += 100;
  const event = new MouseEvent(type, { bubbles: true, clientY });
  const props = { pointerId: 1, isPrimary: true, pointerType: 'touch', timeStamp: time, ...how };
  for (const [name, value] of Object.entries(props)) Object.defineProperty(event, name, { value });
  at(selector).dispatchEvent(event);
}

beforeEach(() => {
  root = document.createElement('div');
  root.innerHTML = `<section data-shape="sheet"><div class="fc-grip"></div>
    <div class="fc-header"><h2>Name</h2><button>Close</button></div><p>Role</p></section>`;
  sheet().setPointerCapture = () => {};
  Object.defineProperty(sheet(), 'offsetHeight', { value: 300 });
  sent = [];
  time = 0;
  watchDrag(root, (message) => sent.push(message));
});

describe('a sheet', () => {
  it('goes down with the finger, and is closed by it', () => {
    finger('pointerdown', 10);
    finger('pointermove', 60);
    expect(sheet().style.translate).toBe('0 50px');
    finger('pointermove', 120);
    finger('pointerup', 120);
    expect(sent).toEqual([
      { type: 'dragged', isDragged: true },
      { type: 'close' },
      { type: 'dragged', isDragged: false },
    ]);
  });

  it.each(['pointerup', 'pointercancel'])('goes back after a short way (%s)', (type) => {
    finger('pointerdown', 10);
    finger('pointermove', 30);
    finger(type, 30);
    expect(sheet().style.translate).toBe('');
    expect(sheet().hasAttribute('data-dragged')).toBe(false);
    expect(sent.at(-1)).toEqual({ type: 'dragged', isDragged: false });
  });

  it('is not closed by what the browser takes away', () => {
    finger('pointerdown', 10);
    finger('pointermove', 200);
    finger('pointercancel', 200);
    expect(sent).not.toContainEqual({ type: 'close' });
  });

  it.each<[what: string, selector: string, how: object]>([
    ['a button', 'button', {}],
    ['what is scrolled', 'p', {}],
    ['the mouse on a name', 'h2', { pointerType: 'mouse' }],
    ['a second finger', 'h2', { isPrimary: false }],
  ])('is not dragged by %s', (_, selector, how) => {
    finger('pointerdown', 10, selector, how);
    finger('pointermove', 200, selector, how);
    finger('pointerup', 200, selector, how);
    expect(sent).toEqual([]);
  });

  it('is dragged by all of it where nothing is to be scrolled, and by the mouse at its handle', () => {
    sheet().toggleAttribute('data-fits', true);
    finger('pointerdown', 10, 'p');
    finger('pointermove', 200, 'p');
    finger('pointerup', 200, 'p');
    expect(sent).toContainEqual({ type: 'close' });
    sent = [];
    finger('pointerdown', 10, '.fc-grip', { pointerType: 'mouse' });
    finger('pointermove', 200, '.fc-grip');
    expect(sent).toEqual([{ type: 'dragged', isDragged: true }]);
  });

  it('that is none is not dragged', () => {
    sheet().dataset.shape = 'beside';
    finger('pointerdown', 10);
    finger('pointermove', 200);
    expect(sent).toEqual([]);
  });
});
