import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { chooseText } from '../support/choose-file';
import { fillIn, press } from '../support/controls';
import { PATIENCE } from '../support/patience';
import { lastSavedFile, watchSavedFiles } from '../support/saved-files';
import { say } from '../support/say';
import { useStage } from '../support/stage';

const names = (page: Page) =>
  page.$$eval('[data-person] .fc-role-text', (all) => all.map((one) => one.textContent?.trim()));
const problem = (page: Page) =>
  page.$eval('.fc-import-problem', (one) => one.textContent ?? '').catch(() => null);
const done = (page: Page) => page.$('.fc-backup-done');

describe('what is the reader’s own', () => {
  const stage = useStage();
  const open = (view = '') => stage.session.openExtensionPage(`manager.html${view}`);

  async function add(name: string): Promise<void> {
    const page = await open();
    await press(page, say('manager_add'));
    await fillIn(page, say('manager_name'), name);
    await fillIn(page, say('manager_role_label'), 'Keeper of the seals');
    await press(page, say('manager_save'));
    await expect.poll(() => names(page), PATIENCE).toContain(name);
  }

  async function remove(name: string): Promise<void> {
    const page = await open();
    await press(page, `${say('manager_delete')} ${name}`);
    await expect.poll(() => names(page), PATIENCE).not.toContain(name);
  }

  it.each([
    ['Tamsin Fernacre', 'backup_save', '.json'],
    ['Perrin Oakbough', 'backup_export_csv', '.csv'],
    ['Linnea Rushcombe', 'backup_export_popolo', '.popolo.json'],
  ] as const)('%s: saved by %s, deleted, restored', async (name, button, ending) => {
    await add(name);
    const page = await open('#backup');
    await watchSavedFiles(page);
    // The heading of the part says the same as its button.
    await expect.poll(() => page.$('.fc-backup-part dd'), PATIENCE).not.toBeNull();
    await press(page, say(button));
    const file = await lastSavedFile(page);
    expect(file.name).toMatch(/^fact-context-(backup|people)-\d{4}-\d\d-\d\d\./);
    expect(file.name.endsWith(ending)).toBe(true);
    await remove(name);

    await page.bringToFront();
    await chooseText(page, file.name, file.text);
    await expect.poll(() => page.evaluate(() => document.body.innerText), PATIENCE).toContain(name);
    await press(page, say('backup_restore'));
    await expect.poll(() => done(page), PATIENCE).not.toBeNull();
    const manager = await open();
    await expect.poll(() => names(manager), PATIENCE).toContain(name);
  });

  it('a damaged backup is refused whole, with the reason', async () => {
    await add('Corwin Thistledown');
    const page = await open('#backup');
    await watchSavedFiles(page);
    await press(page, say('backup_save'));
    const { text } = await lastSavedFile(page);
    await remove('Corwin Thistledown');

    await page.bringToFront();
    const damaged: [text: string, reason: string][] = [
      [text.slice(0, text.length / 2), 'cut short'],
      [text.replace('Corwin', 'Corvin'), 'checksum'],
      [text.replace('"factContextBackup": 1', '"factContextBackup": 2'), 'newer version'],
    ];
    for (const [damage, reason] of damaged) {
      await chooseText(page, 'damaged.json', damage);
      await expect.poll(() => problem(page), PATIENCE).toContain(reason);
    }
    const manager = await open();
    await expect.poll(() => names(manager), PATIENCE).not.toEqual([]);
    expect(await names(manager)).not.toContain('Corwin Thistledown');
  });
});
