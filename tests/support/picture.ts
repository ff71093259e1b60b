import type { Page } from 'puppeteer-core';
import type { Rgb } from './contrast';

/** The pixels of a page as it is seen, at one a CSS pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): Rgb;
}

/** Takes a picture of what the window of a page shows. A blank page of its browser decodes it. */
export async function takePicture(page: Page): Promise<Picture> {
  const png = await page.screenshot({ encoding: 'base64' });
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
