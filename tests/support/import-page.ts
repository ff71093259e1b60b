import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitFor } from '../../cli/browser/wait-for';
import { press } from './controls';
import { PATIENCE } from './patience';
import { say } from './say';
import type { Stage } from './stage';
import { tempFolder } from './temp-folder';

/** Reading a large file takes seconds on a slow machine. */
const LONG = { timeout: 120_000 };

/** The manager, open where files are imported. */
export async function openImport(stage: Pick<Stage, 'session'>): Promise<Page> {
  return await stage.session.openExtensionPage('manager.html#import');
}

/** Writes a file of the test's own; answers with its path. */
export function testFile(name: string, content: string | Uint8Array): string {
  const path = join(tempFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** People as JSON lines. */
export function lines(people: Iterable<object>): string {
  return [...people].map((person) => `${JSON.stringify(person)}\n`).join('');
}

/** Chooses a file, and waits until the manager shows what is in it, or why that cannot be. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  // What is said of an earlier file stands until this one is taken up.
  await page.$$eval('[role=alert]', (all) => {
    for (const one of all) one.setAttribute('data-seen', '');
  });
  await putFile(page, path);
  const answer = '.fc-import-foot, [role=alert]:not([data-seen])';
  await waitFor('the file is read', () => page.$(answer), LONG);
}

/** Imports the file that was chosen, and waits for the report. */
export async function goAndWait(page: Page): Promise<void> {
  await pressGo(page);
  await waitFor('the report is there', () => reportTitle(page), LONG);
}

/** Imports the file that was chosen, and does not wait. */
export async function pressGo(page: Page): Promise<void> {
  const button = await waitFor('it can be imported', () =>
    page.$('.fc-import-foot [data-kind=main]'),
  );
  await button.click();
}

/** Puts a file into the field, as the browser's own window would. */
export async function putFile(page: Page, path: string): Promise<void> {
  const input = await waitFor('a file can be chosen', () => page.$('input[type=file]'));
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** What the page says at an element; null where there is none. */
export async function textAt(page: Page, selector: string): Promise<string | null> {
  return await page.evaluate(
    (wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? null,
    selector,
  );
}

/** The rows of names with their values: `{Imported: "3"}`. */
export async function factRows(page: Page): Promise<Record<string, string>> {
  return await page.evaluate(() => {
    const rows = [...document.querySelectorAll('.fc-import-facts > div')];
    return Object.fromEntries(
      rows.map((row) => [
        row.querySelector('dt')?.textContent?.trim() ?? '',
        row.querySelector('dd')?.textContent?.trim() ?? '',
      ]),
    );
  });
}

/** The packs the manager lists, with how many people each has. */
export async function listedPacks(page: Page): Promise<Record<string, string>> {
  await press(page, say('manager_view_people'));
  // Those on offer have a title one level lower.
  await expect.poll(() => page.$('.fc-pack:has(h3)'), PATIENCE).not.toBeNull();
  const packs = await page.evaluate(() =>
    [...document.querySelectorAll('.fc-pack:has(h3)')].map((pack) => [
      pack.querySelector('h3')?.textContent ?? '',
      pack.querySelector('dd')?.textContent ?? '',
    ]),
  );
  await press(page, say('manager_view_import'));
  return Object.fromEntries(packs);
}

async function reportTitle(page: Page): Promise<boolean> {
  const [before = ''] = say('import_done').split('“');
  return (await textAt(page, '.fc-import-title'))?.startsWith(before) ?? false;
}
