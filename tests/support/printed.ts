import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { waitFor } from '../../cli/browser/wait-for';
import { decodePicture, type Picture } from './picture';
import { tempFolder } from './temp-folder';

/** A small sheet, in CSS pixels. */
const SHEET = { width: 640, height: 480 } as const;

/** So much more a viewer's window has, for what stands around the sheet, in CSS pixels. */
const AROUND = { width: 60, height: 80 } as const;

/** The sheet at its own size, with as little beside it as both browsers' viewers allow. */
const VIEW = '#toolbar=0&navpanes=0&pagemode=none&zoom=100';

/** The time a viewer may take to draw a sheet, in ms. */
const DRAWING = 30_000;

/**
 * Prints a page as the browser does for its preview, and answers with a picture of the sheet in the
 * browser's own viewer, once that holds still and `isDrawn`.
 */
export async function pictureOfPrint(
  page: Page,
  isDrawn: (picture: Picture) => boolean,
): Promise<Picture> {
  const file = join(tempFolder(), 'printed.pdf');
  writeFileSync(file, await page.pdf({ printBackground: true, ...SHEET }));

  const viewer = await page.browser().newPage();
  await viewer.setViewport({
    width: SHEET.width + AROUND.width,
    height: SHEET.height + AROUND.height,
  });
  await viewer.goto(pathToFileURL(file).href + VIEW);
  let before = '';
  const picture = await waitFor(
    'the printed sheet is drawn',
    async () => {
      const now = await viewer.screenshot({ encoding: 'base64' });
      const isStill = now === before;
      before = now;
      const seen = isStill && (await decodePicture(viewer, now));
      return seen && isDrawn(seen) && seen;
    },
    { timeout: DRAWING },
  );
  await viewer.close();
  await page.bringToFront();
  return picture;
}
