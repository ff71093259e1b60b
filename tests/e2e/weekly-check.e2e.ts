import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press } from '../support/controls';
import { segmentRows } from '../support/database-rows';
import { chooseFile, goAndWait, openImport, testFile } from '../support/import-page';
import { PATIENCE } from '../support/patience';
import { say } from '../support/say';
import { useStage } from '../support/stage';
import { ANNOUNCED, INSTALLED, packFile, publish } from '../support/update-server';

const PACK = 'weekly-bells';
const RING = { id: 'ring:1', name: 'Odo Ringwald' };

interface Alarms {
  create(name: string, when: { when: number }): unknown;
  getAll(): Promise<readonly { name: string }[]>;
}

const alarms = (page: Page) =>
  page.evaluate(async () => {
    const { alarms } = (globalThis as unknown as { chrome: { alarms: Alarms } }).chrome;
    return (await alarms.getAll()).map(({ name }) => name);
  });
/** Has the alarm ring now: a day is too long for a test. */
const ringNow = (page: Page, name: string) =>
  page.evaluate((alarm) => {
    const { alarms } = (globalThis as unknown as { chrome: { alarms: Alarms } }).chrome;
    alarms.create(alarm, { when: Date.now() });
  }, name);
const noticesIn = (page: Page) =>
  page.$$eval('[data-notice]', (all) => all.map((one) => (one as HTMLElement).dataset.notice));
const news = (page: Page) =>
  page.$$eval(
    '.fc-pack',
    (packs, title) =>
      packs
        .find((pack) => pack.querySelector('h3')?.textContent === title)
        ?.querySelector('[role=status]')?.textContent,
    PACK,
  );

describe('the weekly check', () => {
  const stage = useStage();
  let server: Awaited<ReturnType<typeof publish>>;
  beforeAll(async () => {
    server = await publish({ [PACK]: {} }, [RING]);
  });
  afterAll(() => server.close());

  it('asks nobody before it is switched on; then tells of a new version, and installs none', async () => {
    const page = await openImport(stage);
    const update = server.addressOf(PACK);
    const text = packFile(PACK, { version: INSTALLED, update, people: [RING] });
    await chooseFile(page, testFile(`${PACK}.jsonl`, text));
    await goAndWait(page);
    await press(page, say('manager_view_people'));
    await expect.poll(() => page.$('.fc-weekly input'), PATIENCE).not.toBeNull();
    expect(await alarms(page)).toEqual([]);
    const before = await segmentRows(page);

    await press(page, say('update_weekly'));
    await expect.poll(() => alarms(page), PATIENCE).toHaveLength(1);
    const [alarm = ''] = await alarms(page);
    await ringNow(page, alarm);
    await expect.poll(() => server.asked(PACK), PATIENCE).toBe(1);

    const popup = await stage.session.openExtensionPage('popup.html');
    await expect.poll(() => noticesIn(popup), PATIENCE).toEqual(['update']);
    await popup.close();
    expect(await segmentRows(page)).toEqual(before);

    const manager = await stage.session.openExtensionPage('manager.html');
    const known = say('update_known', { version: ANNOUNCED });
    await expect.poll(() => news(manager), PATIENCE).toBe(known);
    await press(manager, say('update_weekly'));
    await expect.poll(() => alarms(manager), PATIENCE).toEqual([]);
  });
});
