import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { waitFor } from '../../cli/browser/wait-for';
import { tempFolder } from './temp-folder';

/** Chooses a file of this name and text in the page's one file field. */
export async function chooseText(page: Page, name: string, text: string): Promise<void> {
  const path = join(tempFolder(), name);
  writeFileSync(path, text);
  const field = await waitFor('a file field is there', () => page.$('input[type=file]'));
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
}
