import type { Page } from 'puppeteer-core';
import type { Rgb } from './contrast';

/** What printing may make of a colour, per channel. */
const PRINTED = 8;

/** So many pixels are a good piece of a picture: a few words on their ground. */
const PIECE = 5_000;

/** The pixels of a page as it is seen, at one a CSS pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): Rgb;
}

/** Takes a picture of what the window of a page shows. A blank page of its browser decodes it. */
export async function takePicture(page: Page): Promise<Picture> {
  return await decodePicture(page, await page.screenshot({ encoding: 'base64' }));
}

/** The pixels of a screenshot of a page: a PNG in base 64. */
export async function decodePicture(page: Page, png: string): Promise<Picture> {
  const blank = await page.browser().newPage();
  const { width, height, pixels } = await blank.evaluate(async (encoded) => {
    const bitmap = await createImageBitmap(
      await (await fetch(`data:image/png;base64,${encoded}`)).blob(),
    );
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const reader = new FileReader();
    await new Promise((resolve) => {
      reader.onload = resolve;
      reader.readAsDataURL(new Blob([data]));
    });
    return {
      width: bitmap.width,
      height: bitmap.height,
      pixels: String(reader.result).replace(/^.*,/, ''),
    };
  }, png);
  await blank.close();
  await page.bringToFront();

  const rgba = Buffer.from(pixels, 'base64');
  return {
    width,
    height,
    at(x, y) {
      const at = (y * width + x) * 4;
      return [rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0];
    },
  };
}

/** How many pixels have another colour than before, where around them it was one colour alone. */
export function inkOnBlank(now: Picture, before: Picture): number {
  let inked = 0;
  for (let y = 1; y < now.height - 1; y += 1) {
    for (let x = 1; x < now.width - 1; x += 1) {
      if (!isSame(now.at(x, y), before.at(x, y)) && isBlank(before, x, y)) inked += 1;
    }
  }
  return inked;
}

/** Whether a picture has a good piece in a colour, give or take what printing makes of it. */
export function hasColour(picture: Picture, colour: Rgb): boolean {
  let found = 0;
  for (let y = 0; y < picture.height; y += 1) {
    for (let x = 0; x < picture.width; x += 1) {
      const seen = picture.at(x, y);
      if (seen.every((value, at) => Math.abs(value - (colour[at] ?? 0)) <= PRINTED)) found += 1;
    }
  }
  return found >= PIECE;
}

/** Whether a pixel and the eight around it have one colour. */
function isBlank(picture: Picture, x: number, y: number): boolean {
  const middle = picture.at(x, y);
  return [-1, 0, 1].every((down) =>
    [-1, 0, 1].every((right) => isSame(picture.at(x + right, y + down), middle)),
  );
}

const isSame = (one: Rgb, other: Rgb): boolean => one.every((value, at) => value === other[at]);
