import { describe, expect, it } from 'vitest';
import { isDraggedOff, moveDrag, startDrag, wayOf } from '../../utils/card/drag';

const HEIGHT = 400;
/** A drag over places, each 100 ms after the one before. */
const over = (...places: number[]) =>
  places.reduce((drag, y, n) => moveDrag(drag, y, (n + 1) * 100), startDrag(100, 0));

describe('a sheet that is dragged', () => {
  it.each<[what: string, places: number[], way: number, isOff: boolean]>([
    ['nowhere', [100], 0, false],
    ['up', [40], 0, false],
    ['a little, slowly', [110, 118], 18, false],
    ['a little, fast', [123], 23, false],
    ['down fast', [120, 190], 90, true],
    ['down fast, and held there', [190, 190], 90, false],
    ['nearly a third', [180, 218], 118, false],
    ['a third', [180, 219, 220], 120, true],
    ['down and back up', [300, 110], 10, false],
    ['down, and up fast', [300, 240], 140, true],
  ])('%s', (_, places, way, isOff) => {
    const drag = over(...places);
    expect(wayOf(drag)).toBe(way);
    expect(isDraggedOff(drag, HEIGHT)).toBe(isOff);
  });

  it('has no speed between two moves of one moment', () => {
    const drag = moveDrag(moveDrag(startDrag(100, 0), 110, 100), 150, 100);
    expect(drag.speed).toBe(0.1);
  });
});
