import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPlace, type Lines } from '../../../utils/page/card/beside';
import { LEAST_CARD_HEIGHT_PX, LEAST_CARD_WIDTH_PX } from '../../../utils/page/constants';

const line = (left: number, top: number, width = 100, height = 20) => ({
  ...{ left, top },
  ...{ right: left + width, bottom: top + height },
});
const TALL = { width: 1_000, height: 800 };
const LOW = { width: 640, height: 400 };

describe('the best place for a card', () => {
  it.each<
    [what: string, at: ReturnType<typeof line>, window: typeof TALL, lines: Lines, is: object]
  >([
    [
      'is at the line',
      line(300, 100),
      TALL,
      'down',
      { side: 'bottom-start', width: 360, height: 440 },
    ],
    [
      'is where there is more room',
      line(300, 500),
      TALL,
      'down',
      { side: 'bottom-start', height: 440 },
    ],
    ['has what there is', line(300, 380), { width: 1_000, height: 700 }, 'down', { height: 364 }],
    [
      'in a low window has all of it',
      line(300, 20),
      LOW,
      'down',
      { side: 'bottom-start', height: 344 },
    ],
    [
      'in a low window is beside',
      line(20, 190),
      LOW,
      'down',
      { side: 'right-start', width: 360, height: 384 },
    ],
    [
      'the wider side',
      line(520, 190),
      LOW,
      'down',
      { side: 'left-start', width: 360, height: 384 },
    ],
    [
      'as wide as there is',
      line(210, 190),
      LOW,
      'down',
      { side: 'right-start', width: 314, height: 384 },
    ],
    [
      'not where it is too narrow',
      line(270, 190),
      LOW,
      'down',
      { side: 'bottom-start', height: 174 },
    ],
    [
      'of upright lines to the left',
      line(600, 100, 20, 100),
      TALL,
      'left',
      { side: 'left-start', height: 440 },
    ],
    ['or the right', line(300, 100, 20, 100), TALL, 'right', { side: 'right-start', height: 440 }],
    ['or where there is room', line(100, 100, 20, 100), TALL, 'left', { side: 'right-start' }],
    [
      'or not beside them',
      line(250, 100, 20, 100),
      { width: 500, height: 800 },
      'left',
      { side: 'bottom-start' },
    ],
  ])('%s', (_, at, window, lines, is) => {
    expect(bestPlace(at, window, lines)).toMatchObject(is);
  });

  it('is never too small to be drawn, and beside a name never wider than its room', () => {
    const figure = fc.integer({ min: 0, max: 1_200 });
    const any = fc.record({ left: figure, top: figure, width: figure, height: figure });
    const lines = fc.constantFrom<Lines>('down', 'left', 'right');
    fc.assert(
      fc.property(any, any, lines, (at, window, way) => {
        const { side, width, height } = bestPlace(line(at.left, at.top, 40, 18), window, way);
        expect(width).toBeGreaterThanOrEqual(LEAST_CARD_WIDTH_PX);
        expect(height).toBeGreaterThanOrEqual(LEAST_CARD_HEIGHT_PX);
        if (side.startsWith('left')) expect(width).toBeLessThanOrEqual(at.left);
        if (side.startsWith('right'))
          expect(at.left + 40 + width).toBeLessThanOrEqual(window.width);
      }),
    );
  });
});
