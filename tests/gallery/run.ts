import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveFiles } from '../../cli/serve-files';
import { openStory, startBrowser } from './browser';
import buildGallery, { GALLERY } from './build';
import {
  differencesOf,
  drawnBy,
  dropPictures,
  keep,
  keepDrawnBy,
  keptDrawnBy,
  pictureName,
  picturesOfNothing,
} from './kept-pictures';
import type { Story } from './story';
import { takeStory } from './take-picture';
import { nameOf, testedVariants, variantsOf } from './variants';

/**
 * `npm run gallery`: the page to look through all stories, a picture of each in every variant, and
 * what differs from the pictures that are kept. With `--accept`, keeps those that differ.
 */
async function run(accepts: boolean): Promise<void> {
  await buildGallery();
  const pictures = join(GALLERY, 'pictures');
  mkdirSync(pictures);
  const server = await serveFiles({ folders: { '/': GALLERY } });
  const browser = await startBrowser('chromium');
  const here = drawnBy(await browser.version());
  const page = await browser.newPage();
  await page.goto(`${server.origin}/index.html`);
  const stories = await page.evaluate(() => (window as unknown as { stories: Story[] }).stories);

  if (here !== keptDrawnBy()) console.log(`Kept: ${keptDrawnBy() || 'none'}. This is ${here}.`);
  for (const story of stories) {
    const tested = new Set(testedVariants(story).map(nameOf));
    for (const variant of variantsOf(story)) {
      await openStory(page, server.origin, story.title, variant);
      const picture = await takeStory(page);
      const name = pictureName(story.title, variant);
      writeFileSync(join(pictures, name), picture.png);
      if (!tested.has(nameOf(variant))) continue;
      const differences = differencesOf(name, picture);
      if (differences.length === 0) continue;
      console.log(`${accepts ? 'kept anew: ' : ''}${name}: ${differences.join('; ')}`);
      if (accepts) keep(name, picture);
    }
  }
  if (accepts) {
    dropPictures(picturesOfNothing(stories));
    keepDrawnBy(here);
  }
  await browser.close();
  await server.close();
  console.log(`${stories.length} components: ${join(GALLERY, 'index.html')}`);
}

run(process.argv.includes('--accept')).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
