import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAG_BEGINS_PX, moveDrag, type PointerPlace, startDrag } from '../../utils/card/pin-drag';

const place = (x: number, y: number, ratio = 1, frame = { x: 0, y: 0 }): PointerPlace => ({
  screenX: x,
  screenY: y,
  clientX: x * ratio - frame.x,
  clientY: y * ratio - frame.y,
});

/** Drags through these places of the screen; the frame follows each move at once. */
function dragThrough(places: readonly (readonly [x: number, y: number])[], ratio: number) {
  const [first = [0, 0] as const, ...rest] = places;
  let drag = startDrag(place(first[0], first[1], ratio));
  const frame = { x: 0, y: 0 };
  for (const [x, y] of rest) {
    const moved = moveDrag(drag, place(x, y, ratio, frame));
    drag = moved.drag;
    frame.x += moved.dx;
    frame.y += moved.dy;
  }
  return frame;
}

describe('a drag of what is pinned', () => {
  it('does not begin with the shaking of a hand', () => {
    const start = startDrag(place(100, 100));
    expect(moveDrag(start, place(100 + DRAG_BEGINS_PX - 1, 100))).toMatchObject({ dx: 0, dy: 0 });
  });

  it('catches up with the pointer when it begins', () => {
    const start = startDrag(place(100, 100));
    const shaken = moveDrag(start, place(105, 100)).drag;
    expect(moveDrag(shaken, place(130, 90))).toMatchObject({ dx: 30, dy: -10 });
  });

  it.each([0.5, 0.8, 1, 2])('follows the pointer on a page where a pixel is %f', (ratio) => {
    const frame = dragThrough(
      [
        [100, 100],
        [140, 100],
        [160, 180],
        [90, 60],
      ],
      ratio,
    );
    expect(frame.x).toBeCloseTo(-10 * ratio);
    expect(frame.y).toBeCloseTo(-40 * ratio);
  });

  it('makes nothing of places that are rounded to whole pixels', () => {
    const start = startDrag({ screenX: 100, screenY: 100, clientX: 40, clientY: 40 });
    const to = { screenX: 120, screenY: 100, clientX: 60.4, clientY: 40 };
    expect(moveDrag(start, to)).toMatchObject({ dx: 20, dy: 0 });
  });

  it('ends where the pointer ends, whatever its way', () => {
    const at = fc.integer({ min: 0, max: 2_000 });
    const far = fc.tuple(at, at);
    fc.assert(
      fc.property(fc.array(far, { minLength: 1, maxLength: 20 }), far, (way, end) => {
        // The last place is far from the first, so that there is a drag at all.
        const last = [end[0] + 4_000, end[1]] as const;
        const [first = end] = way;
        const frame = dragThrough([...way, last], 1);
        expect([frame.x, frame.y]).toEqual([last[0] - first[0], last[1] - first[1]]);
      }),
    );
  });
});
