import type { ElementHandle, Page } from 'puppeteer-core';
import { waitFor } from '../../../cli/browser/wait-for';
import { say } from '../../support/say';
import type { BenchStage } from './bench-stage';

const PATIENCE = { timeout: 120_000 };
/** Instead of a time, where there is none. */
const GONE = -1;
/** How the report's heading begins, in English. */
const [DONE = ''] = say('import_done').split('“');

/** Opens the manager and chooses a file; answers once it may be imported, with how long that took. */
export async function previewInManager(stage: Pick<BenchStage, 'session'>, path: string) {
  const page = await stage.session.openExtensionPage('manager.html#import');
  const input = await waitFor('a file can be chosen', () => page.$('input[type=file]'));
  const start = performance.now();
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  await waitFor('it may be imported', () => page.$('.fc-import-foot [data-kind=main]'), PATIENCE);
  return { page, ms: performance.now() - start };
}

/**
 * Imports what was chosen; answers with the time from the button to the report, measured in the page
 * itself: polling from here would be late.
 */
export async function importInManager(page: Page, people: number): Promise<number> {
  await page.evaluate((done) => {
    const held = window as unknown as { benchMs?: number };
    const start = performance.now();
    const watch = new MutationObserver(() => {
      const title = document.querySelector('.fc-import-title')?.textContent ?? '';
      const hasFailed = document.querySelector('.fc-import [role=alert]') !== null;
      if (!hasFailed && !title.startsWith(done)) return;
      held.benchMs = hasFailed ? -1 : performance.now() - start;
      watch.disconnect();
    });
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    document.querySelector<HTMLElement>('.fc-import-foot [data-kind=main]')?.click();
  }, DONE);
  const ms = await waitFor(
    'the report is there',
    () =>
      // A browser that is gone will never tell; the next question to it says so.
      page.browser().connected
        ? page.evaluate(() => (window as unknown as { benchMs?: number }).benchMs)
        : GONE,
    PATIENCE,
  );
  const report = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
  if (ms < 0 || !report.includes(people.toLocaleString('en'))) {
    throw new Error(`The import did not end well: ${report}`);
  }
  return ms;
}

/** A whole import: the preview, then the import. Leaves the manager closed. */
export async function importList(stage: Pick<BenchStage, 'session'>, path: string, people: number) {
  const { page, ms: previewMs } = await previewInManager(stage, path);
  const importMs = await importInManager(page, people);
  await page.close();
  return { previewMs, importMs };
}
