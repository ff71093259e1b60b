import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../support/axe';
import { chooseText } from '../support/choose-file';
import { fillIn, press } from '../support/controls';
import {
  deleteDatabase,
  deleteOwnPerson,
  saveOwnPeople,
  storedUnder,
} from '../support/extension-calls';
import { pressGo, textAt } from '../support/import-page';
import { PATIENCE } from '../support/patience';
import { lastSavedFile, watchSavedFiles } from '../support/saved-files';
import { say } from '../support/say';
import { useStage } from '../support/stage';

const person = (id: string, name: string) => ({
  ...{ id: `own:${id}`, name, otherNames: [], identifiers: [], links: [], sources: [] },
  facts: [],
});
const care = (page: Page, kind: string) => textAt(page, `[data-care=${kind}]`);
const notices = (page: Page) =>
  page.$$eval('[data-notice]', (all) => all.map((one) => (one as HTMLElement).dataset.notice));
const names = (page: Page) =>
  page.$$eval('[data-person] .fc-role-text', (all) => all.map((one) => one.textContent?.trim()));

describe('care for what is the reader’s own', () => {
  const stage = useStage();
  const open = (view = '') => stage.session.openExtensionPage(`manager.html${view}`);

  it('tells when the database has vanished, and restores it from a backup', async () => {
    const page = await open('#backup');
    await saveOwnPeople(page, [person('gone', 'Ottoline Vanisher')]);
    await watchSavedFiles(page);
    await press(page, say('backup_save'));
    const backup = await lastSavedFile(page);
    await expect
      .poll(() => storedUnder(page, 'databaseMark'), PATIENCE)
      .toMatchObject({ own: expect.any(Number) });
    await expect
      .poll(
        async () => ((await storedUnder(page, 'databaseMark')) as { own: number }).own,
        PATIENCE,
      )
      .toBeGreaterThan(0);

    await stage.session.killBackground();
    await deleteDatabase(page);
    const popup = await stage.session.openExtensionPage('popup.html');
    await expect.poll(() => notices(popup), PATIENCE).toContain('vanished');
    const manager = await open();
    await expect.poll(() => care(manager, 'vanished'), PATIENCE).toContain('people');
    await fillIn(manager, say('popup_search'), 'Vanisher');
    await expect.poll(() => textAt(manager, '.fc-empty'), PATIENCE).not.toBeNull();

    await press(manager, say('care_vanished_restore'));
    await chooseText(manager, backup.name, backup.text);
    await pressGo(manager);
    await expect.poll(() => manager.$('.fc-backup-done'), PATIENCE).not.toBeNull();
    await expect.poll(() => care(manager, 'vanished'), PATIENCE).toBeNull();
    await press(manager, say('manager_view_people'));
    await expect.poll(() => names(manager), PATIENCE).toContain('Ottoline Vanisher');
  });

  it('brings back who was in it from the second place, without a backup', async () => {
    const page = await open();
    const spared = () => storedUnder(page, 'ownSpare');
    await saveOwnPeople(page, [person('spared', 'Sidonie Spared')]);
    // Before the answer to the save, so that nothing has to be waited for.
    expect(JSON.stringify(await spared())).toContain('Sidonie Spared');
    await deleteOwnPerson(page, 'own:spared');
    expect(JSON.stringify(await spared())).not.toContain('Sidonie Spared');
    await saveOwnPeople(page, [person('spared', 'Sidonie Spared')]);

    await stage.session.killBackground();
    await deleteDatabase(page);
    const manager = await open();
    await fillIn(manager, say('popup_search'), 'Spared');
    await expect.poll(() => care(manager, 'vanished'), PATIENCE).not.toBeNull();
    expect(await violationsOf(manager)).toEqual([]);
    // Somebody new takes nobody's place there.
    await saveOwnPeople(manager, [person('new', 'Nadine Spared')]);
    await manager.click('[data-care=vanished] [data-kind=main]');
    await expect.poll(() => care(manager, 'vanished'), PATIENCE).toBeNull();
    await expect.poll(() => names(manager), PATIENCE).toEqual(['Nadine Spared', 'Sidonie Spared']);
    expect(await storedUnder(manager, 'ownLost')).toBeUndefined();
    await deleteOwnPerson(manager, 'own:new');
    await deleteOwnPerson(manager, 'own:spared');
  });

  it('reminds of a backup after ten people, until there is one', async () => {
    const page = await open();
    const ten = Array.from({ length: 10 }, (_, at) => person(`ten-${at}`, `Tenth Keeper${at}`));
    await saveOwnPeople(page, ten);
    await expect.poll(() => care(page, 'backup'), PATIENCE).toContain(say('care_backup_title'));
    const popup = await stage.session.openExtensionPage('popup.html');
    await expect.poll(() => notices(popup), PATIENCE).toContain('backup');
    await popup.close();

    await page.bringToFront();
    await page.click('[data-care=backup] .fc-tool');
    await expect.poll(() => care(page, 'backup'), PATIENCE).toBeNull();
    await saveOwnPeople(page, ten);
    await expect.poll(() => care(page, 'backup'), PATIENCE).not.toBeNull();
    await watchSavedFiles(page);
    await press(page, say('care_backup_action'));
    await press(page, say('backup_save'));
    await expect.poll(() => care(page, 'backup'), PATIENCE).toBeNull();
  });
});
