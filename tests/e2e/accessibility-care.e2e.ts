import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsInBothSchemes } from '../support/axe';
import { fillIn, press } from '../support/controls';
import { saveOwnPeople } from '../support/extension-calls';
import { chooseFile, goAndWait, openImport, testFile, textAt } from '../support/import-page';
import { PATIENCE } from '../support/patience';
import { say } from '../support/say';
import { useStage } from '../support/stage';
import { ANNOUNCED, INSTALLED, packFile, publish } from '../support/update-server';

describe('axe finds nothing wrong, in light and in dark,', () => {
  const stage = useStage();
  const good = 'axe-good';
  const bad = 'axe-bad';
  const name = 'Axel Prior';
  const newName = 'Axel Later';
  let server: Awaited<ReturnType<typeof publish>>;
  beforeAll(async () => {
    const people = [{ id: 'axe:1', name: newName }];
    server = await publish({ [good]: {}, [bad]: { sent: () => '{}' } }, people);
  });
  afterAll(() => server.close());

  async function check(page: Page) {
    expect(await violationsInBothSchemes(stage.session, page)).toEqual([]);
  }
  async function install(id: string): Promise<Page> {
    const page = await openImport(stage);
    const people = [{ id: 'axe:1', name: id === good ? name : 'Bodo Axhill' }];
    const file = packFile(id, { version: INSTALLED, update: server.addressOf(id), people });
    await chooseFile(page, testFile(`${id}.jsonl`, file));
    await goAndWait(page);
    await press(page, say('manager_view_people'));
    return page;
  }
  const said = (page: Page, text: string) =>
    expect.poll(() => page.evaluate(() => document.body.innerText), PATIENCE).toContain(text);

  it('in the list of packs: an update offered, one that failed, and the weekly check', async () => {
    await install(good);
    const page = await install(bad);
    await expect.poll(() => page.$('.fc-weekly'), PATIENCE).not.toBeNull();
    await check(page);
    for (const id of [good, bad]) await press(page, `${say('update_ask')} (${id})`);
    await press(page, `${say('update_download')} (${bad})`);
    await said(page, 'cut short');
    await said(page, `Version ${ANNOUNCED} is available (`);
    await check(page);
  });

  it('where a correction is outdated: list and form', async () => {
    const page = await install(good);
    await fillIn(page, say('popup_search'), name);
    await press(page, `${say('manager_edit')} ${name}`);
    await fillIn(page, say('manager_name'), `${name} Mine`);
    await press(page, say('manager_save'));
    await press(page, `${say('update_ask')} (${good})`);
    await press(page, `${say('update_download')} (${good})`);
    await goAndWait(page);
    await press(page, say('manager_view_people'));
    await fillIn(page, say('popup_search'), `${name} Mine`);
    await said(page, say('manager_origin_outdated'));
    await check(page);
    await press(page, `${say('manager_edit')} ${name}`);
    await expect.poll(() => textAt(page, '.fc-outdated'), PATIENCE).toContain(newName);
    await check(page);
  });

  it('in the view of storage, before and after a check', async () => {
    const page = await stage.session.openExtensionPage('manager.html#storage');
    await expect.poll(() => page.$('.fc-import-facts'), PATIENCE).not.toBeNull();
    await check(page);
    await press(page, say('storage_check'));
    await expect.poll(() => page.$('.fc-storage-verdict'), PATIENCE).not.toBeNull();
    await check(page);
  });

  it('in the view of backups, with a reminder above it, and in the popup', async () => {
    const page = await stage.session.openExtensionPage('manager.html#backup');
    const bare = { otherNames: [], identifiers: [], links: [], sources: [], facts: [] };
    const ten = Array.from({ length: 10 }, (_, at) => ({
      ...{ id: `own:axe-${at}`, name: `Axe Keeper${at}` },
      ...bare,
    }));
    await saveOwnPeople(page, ten);
    await expect.poll(() => page.$('[data-care=backup]'), PATIENCE).not.toBeNull();
    await check(page);
    const popup = await stage.session.openExtensionPage('popup.html');
    await expect.poll(() => popup.$('[data-notice=backup]'), PATIENCE).not.toBeNull();
    await check(popup);
  });
});
