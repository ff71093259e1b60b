import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insideWindow, pinsRoom, pinsWidth } from '../../../utils/page/card/pins/pin-place';
import {
  CARD_GAP_PX,
  CARD_WIDTH_PX,
  LEAST_CARD_HEIGHT_PX,
  MOST_CARD_HEIGHT_PX,
} from '../../../utils/page/constants';

describe('the width of pinned people', () => {
  it.each([
    ['one, as a card', 1, 1_400, CARD_WIDTH_PX],
    ['one where there is less', 1, 300, 300],
    ['two side by side', 2, 1_400, 720],
    ['two in as much as there is', 2, 600, 600],
    ['two one above the other', 2, 560, CARD_WIDTH_PX],
    ['three side by side', 3, 1_400, 1_028],
    ['three one above the other', 3, 790, CARD_WIDTH_PX],
  ])('%s', (_, count, room, width) => {
    expect(pinsWidth(count, room)).toBe(width);
  });
});

describe('the height of pinned people', () => {
  it.each([
    ['one, as a card', 1, 'beside', 1_000, MOST_CARD_HEIGHT_PX],
    ['one in a low window', 1, 'beside', 500, 300],
    ['several', 2, 'beside', 1_000, 800],
    ['a sheet, which leaves most to the page', 2, 'sheet', 800, 320],
    ['a sheet in a low window', 1, 'sheet', 320, LEAST_CARD_HEIGHT_PX],
  ] as const)('%s', (_, count, shape, height, room) => {
    expect(pinsRoom(count, shape, height)).toBe(room);
  });
});

describe('the place of what is pinned', () => {
  const length = fc.integer({ min: 0, max: 3_000 });
  const size = fc.record({ width: length, height: length });

  it('is the one that is wanted, where there is room', () => {
    const box = { width: 360, height: 400 };
    expect(insideWindow({ x: 50, y: 60 }, box, { width: 1_000, height: 800 })).toEqual({
      x: 50,
      y: 60,
    });
  });

  it('never lets its beginning out of the window, nor its end where it fits', () => {
    const anywhere = fc.integer({ min: -9_000, max: 9_000 });
    fc.assert(
      fc.property(anywhere, anywhere, size, size, (x, y, box, window) => {
        const at = insideWindow({ x, y }, box, window);
        expect(Math.min(at.x, at.y)).toBeGreaterThanOrEqual(CARD_GAP_PX);
        if (box.width + 2 * CARD_GAP_PX <= window.width) {
          expect(at.x + box.width).toBeLessThanOrEqual(window.width - CARD_GAP_PX);
        }
      }),
    );
  });
});
