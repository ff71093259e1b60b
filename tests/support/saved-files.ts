import type { Page } from 'puppeteer-core';
import { waitFor } from '../../cli/browser/wait-for';

/** A file that a page gave the browser to save. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** From now on, notes each file that the page gives to the browser to save. */
export async function watchSavedFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const saved: Promise<unknown>[] = [];
    Object.assign(window, { saved });
    HTMLAnchorElement.prototype.click = function () {
      const name = this.download;
      saved.push(
        fetch(this.href)
          .then((file) => file.text())
          .then((text) => ({ name, text })),
      );
    };
  });
}

/** The last file noted; waits for one. */
export async function lastSavedFile(page: Page): Promise<SavedFile> {
  return await waitFor('a file is saved', () =>
    page.evaluate(() => (window as unknown as { saved: Promise<never>[] }).saved.pop() ?? null),
  );
}
