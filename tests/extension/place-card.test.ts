// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeCard, roomBeside, windowSize } from '../../utils/page/card/place-card';
import {
  CARD_GAP_PX as GAP,
  LEAST_CARD_HEIGHT_PX,
  MOST_CARD_HEIGHT_PX,
} from '../../utils/page/constants';

const WINDOW = { width: 1_000, height: 800 };
const CARD = { width: 360, height: 200 };

/** Where the card's own coordinates begin in the window: a page's root may be moved. */
let origin: { x: number; y: number };
/** How much the page zooms its root. */
let pageZoom: number;
let card: HTMLElement;
let boxOfCard: () => DOMRect;

// jsdom lays nothing out; elements are measured by their prototype's method.
Element.prototype.getBoundingClientRect = () => boxOfCard();

function box(left: number, top: number, width: number, height: number): DOMRect {
  return {
    ...{ x: left, y: top, left, top, width, height },
    ...{ right: left + width, bottom: top + height, toJSON: () => null },
  };
}

function nameAt(...lines: DOMRect[]): Range {
  const left = Math.min(...lines.map((line) => line.left));
  const top = Math.min(...lines.map((line) => line.top));
  const right = Math.max(...lines.map((line) => line.right));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const range = document.createRange();
  range.getClientRects = () => lines as unknown as DOMRectList;
  range.getBoundingClientRect = () => box(left, top, right - left, bottom - top);
  return range;
}

beforeEach(() => {
  origin = { x: 0, y: 0 };
  pageZoom = 1;
  vi.stubGlobal('visualViewport', { ...WINDOW, scale: 1 });
  card = document.createElement('div');
  const zoom = () => pageZoom * (Number(card.style.zoom) || 1);
  Object.defineProperty(card, 'currentCSSZoom', { get: zoom });
  boxOfCard = () => {
    const left = origin.x + Number.parseFloat(card.style.left || '0') * zoom();
    const top = origin.y + Number.parseFloat(card.style.top || '0') * zoom();
    return box(left, top, CARD.width * zoom(), CARD.height * zoom());
  };
});
afterEach(() => vi.unstubAllGlobals());

const placed = () => {
  const { left, top, width } = card.getBoundingClientRect();
  return { left, top, width };
};

describe('the card is placed', () => {
  it.each([
    ['below the name', box(100, 100, 80, 20), { left: 100, top: 120 + GAP }],
    ['above it where there is no room below', box(100, 700, 80, 20), { left: 100, top: 500 - GAP }],
    ['inside the window at its right', box(900, 100, 80, 20), { left: 620, top: 120 + GAP }],
    ['inside the window at its left', box(-50, 100, 80, 20), { left: GAP, top: 120 + GAP }],
  ])('%s', async (_, name, expected) => {
    await placeCard(card, nameAt(name));
    expect(placed()).toEqual({ ...expected, width: CARD.width });
  });

  it.each([
    [{ x: 920, y: 110 }, 990 - 360],
    [{ x: 60, y: 130 }, 50],
  ])('at the line of a broken name that the pointer is on: %j', async (point, left) => {
    const name = nameAt(box(900, 100, 90, 20), box(50, 120, 60, 20));
    await placeCard(card, name, point);
    expect(placed().left).toBe(left);
  });

  it.each([
    { x: 99, y: 214 },
    { x: -40, y: 0 },
  ])('in the window where its own coordinates begin at %j', async (at) => {
    origin = at;
    await placeCard(card, nameAt(box(100, 100, 80, 20)));
    expect(placed()).toEqual({ left: 100, top: 120 + GAP, width: CARD.width });
  });

  it.each([2, 0.5])('and sized as ever where the page zooms %d times', async (zoom) => {
    pageZoom = zoom;
    await placeCard(card, nameAt(box(100, 100, 80, 20)));
    await placeCard(card, nameAt(box(100, 100, 80, 20)));
    expect(placed()).toEqual({ left: 100, top: 120 + GAP, width: CARD.width });
  });
});

describe('the room beside a name', () => {
  it('is the greater one, of above and below', () => {
    expect(roomBeside(nameAt(box(0, 360, 80, 20))).height).toBe(800 - 380 - 2 * GAP);
    expect(roomBeside(nameAt(box(0, 420, 80, 20))).height).toBe(420 - 2 * GAP);
  });

  it('is bounded', () => {
    expect(roomBeside(nameAt(box(0, 10, 80, 20))).height).toBe(MOST_CARD_HEIGHT_PX);
    expect(roomBeside(nameAt(box(0, 20, 80, 760))).height).toBe(LEAST_CARD_HEIGHT_PX);
    vi.stubGlobal('visualViewport', { width: 600, height: 500, scale: 1 });
    expect(roomBeside(nameAt(box(0, 10, 80, 20))).height).toBe(300);
  });

  it('is that of the line the pointer is on', () => {
    const name = nameAt(box(0, 300, 80, 20), box(0, 480, 80, 20));
    expect(roomBeside(name, { x: 5, y: 490 }).height).toBe(MOST_CARD_HEIGHT_PX);
    expect(roomBeside(name, { x: 5, y: 310 }).height).toBe(MOST_CARD_HEIGHT_PX);
    expect(roomBeside(name).height).toBe(300 - 2 * GAP);
  });

  it('is that of its own line where several have less, in whichever order they come', () => {
    const lines = [box(0, 340, 80, 20), box(0, 390, 80, 20)];
    for (const name of [nameAt(...lines), nameAt(...lines.toReversed())]) {
      expect(roomBeside(name, { x: 5, y: 350 }).height).toBe(800 - 360 - 2 * GAP);
      expect(roomBeside(name, { x: 5, y: 400 }).height).toBe(390 - 2 * GAP);
    }
  });
});

describe('the window', () => {
  it('is as large as ever when the reader has pinched it open', () => {
    vi.stubGlobal('visualViewport', { width: 500, height: 400, scale: 2 });
    expect(windowSize()).toEqual(WINDOW);
  });

  it('is measured with its scroll bars where a browser tells no more', () => {
    vi.stubGlobal('visualViewport', null);
    expect(windowSize()).toEqual({ width: innerWidth, height: innerHeight });
  });
});
