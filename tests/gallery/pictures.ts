import { constants } from 'node:zlib';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** A colour that differs by less is the same: what smoothing of letters makes of one pixel. 0 to 1. */
const THRESHOLD = 0.1;

/** So many pixels of a state may differ: less than the dot of an “i” at the smallest size. */
const MAY_DIFFER = 4;

/** Of 256 shades of a channel, every sixteenth is kept: half the bytes, and far below the threshold. */
const SHADES = 16;

/** A part of a picture, in its pixels, from its upper edge. */
export interface Part {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
}

/** What differs between two pictures. */
export interface Difference {
  /** Of the states in it; empty: the pictures are the same. */
  readonly parts: readonly string[];
  /** What differs, drawn over the older picture; null where their sizes differ. */
  readonly drawn: Buffer | null;
}

/** Compares two PNGs of a story, state by state. */
export function compare(before: Buffer, now: Buffer, states: readonly Part[]): Difference {
  const [old, recent] = [PNG.sync.read(before), PNG.sync.read(now)];
  if (old.width !== recent.width || old.height !== recent.height) {
    const sizes = `${old.width} × ${old.height}, now ${recent.width} × ${recent.height}`;
    return { parts: [sizes], drawn: null };
  }
  const { width, height } = old;
  const drawn = new PNG({ width, height });
  const marks = new PNG({ width, height });
  const options = { threshold: THRESHOLD };
  pixelmatch(old.data, recent.data, drawn.data, width, height, options);
  pixelmatch(old.data, recent.data, marks.data, width, height, { ...options, diffMask: true });
  const parts = states.flatMap(({ name, top, bottom }) => {
    const differing = inkOf(marks.data.subarray(top * width * 4, bottom * width * 4));
    return differing > MAY_DIFFER ? [`“${name}” (${differing} pixels)`] : [];
  });
  return { parts, drawn: PNG.sync.write(drawn) };
}

/** The same PNG in few bytes, each colour moved by at most half of a kept shade. */
export function fewerColours(png: Buffer): Buffer {
  const picture = PNG.sync.read(png);
  const { data } = picture;
  for (const [at, shade] of data.entries()) {
    // Every fourth says how opaque a pixel is, and all are.
    if (at % 4 !== 3) data[at] = Math.min(255, Math.round(shade / SHADES) * SHADES);
  }
  const { Z_DEFAULT_STRATEGY: deflateStrategy } = constants;
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy, filterType: 0 });
}

/** Pixels of a mask that are marked as different. */
function inkOf(mask: Buffer): number {
  let found = 0;
  for (let at = 3; at < mask.length; at += 4) found += mask[at] === 0 ? 0 : 1;
  return found;
}
