import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { compare, fewerColours } from './pictures';

const WIDTH = 20;
const STATES = [
  { name: 'above', top: 0, bottom: 10 },
  { name: 'below', top: 10, bottom: 20 },
];

/** A picture of two states in one colour, with so many pixels of the lower one in another. */
function picture(shade: number, changed = 0, height = 20): Buffer {
  const png = new PNG({ width: WIDTH, height });
  png.data.fill(255);
  for (let at = 0; at < WIDTH * height * 4; at += 4) png.data.fill(shade, at, at + 3);
  const from = 12 * WIDTH * 4;
  for (let at = from; at < from + changed * 4; at += 4) png.data.fill(0, at, at + 3);
  return PNG.sync.write(png);
}

describe('a picture', () => {
  it.each([
    ['the same', picture(253), []],
    ['of a shade that is hardly another', picture(248), []],
    ['with a dot', picture(253, 4), []],
    ['with a stroke', picture(253, 12), ['“below” (12 pixels)']],
    ['of another colour', picture(200), ['“above” (200 pixels)', '“below” (200 pixels)']],
    ['higher than before', picture(253, 0, 22), ['20 × 20, now 20 × 22']],
  ])('%s', (_, now, parts) => {
    expect(compare(picture(253), now, STATES).parts).toEqual(parts);
  });

  it('is the same as the smaller one that is kept of it', () => {
    for (let shade = 0; shade < 256; shade++) {
      const taken = picture(shade);
      expect(compare(fewerColours(taken), taken, STATES).parts).toEqual([]);
    }
  });
});
