import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsInBothSchemes } from '../support/axe';
import { fillIn, press } from '../support/controls';
import {
  chooseFile,
  goAndWait,
  openImport,
  putFile,
  testFile,
  textAt,
} from '../support/import-page';
import { PATIENCE } from '../support/patience';
import { say } from '../support/say';
import { useStage } from '../support/stage';
import { INSTALLED, packFile, publish } from '../support/update-server';

const PACK = 'settings-bells';

/** Settings that are shown as chosen, by their values. */
const chosen = (page: Page, setting: string) =>
  page.$$eval(`[data-setting="${setting}"] :is(:checked, select)`, (all) =>
    all.map((one) => (one as HTMLInputElement).value),
  );
const choose = (page: Page, setting: string, value: string) =>
  page.$eval(`[data-setting="${setting}"] .fc-segment:has([value="${value}"])`, (one) =>
    (one as HTMLElement).click(),
  );
const shown = (page: Page) =>
  page.$$eval('[data-setting]', (all) => all.map((one) => (one as HTMLElement).dataset.setting));
/** The toast's own button: rows have one too. */
const undoInToast = async (page: Page) => {
  const button = '.fc-toast .fc-button';
  await expect.poll(() => page.$(button), PATIENCE).not.toBeNull();
  await page.click(button);
};

describe('settings', () => {
  const stage = useStage();
  let server: Awaited<ReturnType<typeof publish>>;
  beforeAll(async () => {
    server = await publish({ [PACK]: {} }, [{ id: 'chime:1', name: 'Odo Chimewald' }]);
  });
  afterAll(() => server.close());

  const open = async (view = 'settings') => {
    const page = await stage.session.openExtensionPage(`manager.html#${view}`);
    await expect.poll(() => page.$('main :is([data-setting], dl)'), PATIENCE).not.toBeNull();
    return page;
  };

  it('are in force at once in every page that is open, stay, and are undone beside', async () => {
    const page = await open();
    const other = await open();
    await page.bringToFront();
    await choose(page, 'theme', 'dark');
    await choose(page, 'textSize', '130');
    await expect.poll(() => chosen(other, 'theme'), PATIENCE).toEqual(['dark']);
    await expect.poll(() => chosen(other, 'textSize'), PATIENCE).toEqual(['130']);
    await page.click('[data-setting=theme] .fc-settings-undo button');
    await expect.poll(() => chosen(other, 'theme'), PATIENCE).toEqual(['system']);
    expect(await chosen(await open(), 'textSize')).toEqual(['130']);
  });

  it('go back to the first day, and forward again', async () => {
    const page = await open();
    await choose(page, 'textSize', '115');
    await press(page, say('settings_reset_short'));
    await expect.poll(() => chosen(page, 'textSize'), PATIENCE).toEqual(['100']);
    await undoInToast(page);
    await expect.poll(() => chosen(page, 'textSize'), PATIENCE).toEqual(['115']);
    await press(page, say('settings_reset_short'));
    await expect.poll(() => chosen(page, 'textSize'), PATIENCE).toEqual(['100']);
  });

  it('are found by their words', async () => {
    const page = await open();
    await fillIn(page, say('settings_search'), 'prime');
    await expect.poll(() => shown(page), PATIENCE).toEqual(['markOffices']);
  });

  it('of a damaged file, or of one to come, change nothing, and it is said why', async () => {
    const page = await open();
    const alert = () => textAt(page, '[data-setting=load] [role=alert]');
    const file = (name: string, text: string) => putFile(page, testFile(name, text));
    await file('cut.json', '{"format":"fact-context-settings","ver');
    await expect.poll(alert, PATIENCE).toContain('“cut.json” was not loaded');
    const head = '"format":"fact-context-settings","chosen":{"theme":"dark","delayMs":5}';
    await file('later.json', `{${head},"version":99}`);
    await expect.poll(alert, PATIENCE).toContain('newer version');
    await file('wrong.json', `{${head},"version":1}`);
    await expect.poll(alert, PATIENCE).toContain('“delayMs” has a value it cannot have');
    expect(await chosen(page, 'theme')).toEqual(['system']);
    await file('right.json', `{${head.replace('5', '300')},"version":1}`);
    await expect.poll(() => chosen(page, 'theme'), PATIENCE).toEqual(['dark']);
    expect(await alert()).toBe('');
    await undoInToast(page);
    await expect.poll(() => chosen(page, 'theme'), PATIENCE).toEqual(['system']);
  });

  it('and privacy have nothing wrong with them for axe, in light and in dark', async () => {
    for (const view of ['settings', 'privacy']) {
      const page = await open(view);
      expect(await violationsInBothSchemes(stage.session, page)).toEqual([]);
    }
  });

  it('count each request that is made, and no other', async () => {
    const page = await open('privacy');
    const count = async () => Number(await textAt(page, '.fc-zero'));
    const before = await count();
    const manager = await openImport(stage);
    const update = server.addressOf(PACK);
    const people = [{ id: 'chime:1', name: 'Odo Chimewald' }];
    const text = packFile(PACK, { version: INSTALLED, update, people });
    await chooseFile(manager, testFile(`${PACK}.jsonl`, text));
    await goAndWait(manager);
    expect(await count()).toBe(before);
    await press(manager, say('manager_view_people'));
    await press(manager, `${say('update_ask')} (${PACK})`);
    await expect.poll(count, PATIENCE).toBe(before + 1);
    expect(await textAt(page, '.fc-proof-last')).toContain(new URL(update).host);
    expect(server.asked(PACK)).toBe(1);
  });
});
