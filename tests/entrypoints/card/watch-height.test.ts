// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchHeight } from '../../../entrypoints/card/watch-height';

/** The browser's observers, which look when the test says so; jsdom lays nothing out. */
class Observer {
  static readonly all: Observer[] = [];
  observed: Element | null = null;
  constructor(readonly look: () => void) {
    Observer.all.push(this);
  }
  observe(element: Element) {
    this.observed = element;
  }
  disconnect() {
    this.observed = null;
  }
}

let root: HTMLElement;
let height: number;
/** What is cut off by the frame. */
let cutOff: number;
let told: number[];
let watched: ReturnType<typeof watchHeight>;
const looks = () => Observer.all.filter(({ observed }) => observed !== null);

function draw(): void {
  root.innerHTML = '<section></section>';
  const card = root.firstElementChild as HTMLElement;
  card.getBoundingClientRect = () => ({ height }) as DOMRect;
  Object.defineProperty(card, 'scrollHeight', { get: () => 100 + cutOff });
  Object.defineProperty(card, 'clientHeight', { get: () => 100 });
}

beforeEach(() => {
  Observer.all.length = 0;
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('MutationObserver', Observer);
  root = document.createElement('div');
  [height, cutOff, told] = [99.5, 0, []];
  watched = watchHeight((wanted) => told.push(wanted));
  draw();
});
afterEach(() => vi.unstubAllGlobals());

describe('the height of a card', () => {
  it('is told at once, whole pixels, with what is cut off', () => {
    cutOff = 30;
    watched.watch(root);
    expect(told).toEqual([130]);
  });

  it('is told again by both ways of looking, and only where it is another', () => {
    watched.watch(root);
    expect(looks().map(({ observed }) => observed)).toEqual([root.firstChild, root.firstChild]);
    for (const { look } of looks()) {
      look();
      cutOff += 10;
      look();
      look();
    }
    expect(told).toEqual([100, 110, 120]);
  });

  it('is told of the next card also where it is the same', () => {
    watched.watch(root);
    watched.stop();
    expect(looks()).toEqual([]);
    draw();
    watched.watch(root);
    expect(told).toEqual([100, 100]);
  });

  it('is told of no card that was taken away, nor of none', () => {
    watched.watch(root);
    const [{ look }] = looks() as [Observer];
    watched.stop();
    height = 200;
    look();
    root.replaceChildren();
    watched.watch(root);
    expect(looks()).toEqual([]);
    expect(told).toEqual([100]);
  });
});
