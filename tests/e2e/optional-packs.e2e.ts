import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { TEST_BUILDS } from '../../cli/browser/launch-browser';
import { violationsInBothSchemes } from '../support/axe';
import { fillIn, press } from '../support/controls';
import { segmentRows } from '../support/database-rows';
import { cleanStart } from '../support/extension-calls';
import {
  chooseFile,
  goAndWait,
  openImport,
  putFile,
  testFile,
  textAt,
} from '../support/import-page';
import {
  buildWithOptional,
  optionalFile,
  publishOptional,
  raiseVersion,
} from '../support/optional-packs';
import { PATIENCE } from '../support/patience';
import { say } from '../support/say';
import { useStage } from '../support/stage';

const MARA = { id: 'Q900001', name: 'Mara Bellwether' };
const IVO = { id: 'Q900002', name: 'Ivo Clapperton' };
const people = [MARA, IVO];

/** Where a server fails, and what the reader is told. */
const BAD = {
  'ring-gone': { people, answer: () => (_, r) => r.writeHead(404).end(), says: /gz \(404\)/ },
  'ring-altered': {
    people,
    sent: (file) => Buffer.from(file).fill(0, file.length - 8),
    says: /SHA-256 is another/,
  },
  'ring-large': { people, sent: (file) => Buffer.concat([file, file]), says: /More came/ },
  'ring-cut': {
    people,
    answer: (file) => (_, response) => {
      response.writeHead(200, { 'content-length': file.length });
      response.write(file.subarray(0, 20), () => response.destroy());
    },
    says: /cut short/,
  },
  'ring-moved': {
    people,
    answer: () => (_, response) => response.writeHead(302, { location: '/ring.json.gz' }).end(),
    says: /another address/,
  },
} satisfies Record<string, Parameters<typeof publishOptional>[0][string] & { says: RegExp }>;

const PACKS: Parameters<typeof publishOptional>[0] = {
  ring: { people },
  ...BAD,
  'ring-slow': {
    people,
    answer: (file) => (_, response) => {
      response.writeHead(200, { 'content-length': file.length });
      response.write(file.subarray(0, 20));
    },
  },
  'ring-swapped': { people, idInFile: 'peal' },
  'ring-file': { people: [IVO], asFile: true },
};

describe('an optional pack', () => {
  let server: Awaited<ReturnType<typeof publishOptional>>;
  let build: string;
  beforeAll(async () => {
    server = await publishOptional(PACKS);
  });
  afterAll(() => server.close());
  const stage = useStage({
    extension: () => {
      build = buildWithOptional(TEST_BUILDS[inject('browser')], server.entries);
      return build;
    },
  });

  /** The manager, where packs are listed, with none but those that ship. */
  async function open(): Promise<Page> {
    await cleanStart(stage.session);
    return await openAsItIs('ring');
  }
  /** The manager with what the test before left, and this pack on offer: for what changes nothing. */
  async function openAsItIs(id: string): Promise<Page> {
    const page = await stage.session.openExtensionPage('manager.html');
    await expect.poll(() => offered(page), PATIENCE).toContain(id);
    return page;
  }
  const titles = (page: Page, selector: string) =>
    page.$$eval(selector, (all) => all.map((one) => one.textContent?.trim()));
  const offered = (page: Page) => titles(page, '[data-available=optional] h4');
  const installed = (page: Page) => titles(page, 'h3.fc-pack-title');
  const news = (page: Page, id: string) =>
    page.$$eval(
      '[data-available=optional]',
      (all, title) =>
        all
          .find((pack) => pack.querySelector('h4')?.textContent === title)
          ?.querySelector('[role=status]')?.textContent,
      id,
    );
  async function get(page: Page, id: string): Promise<void> {
    await press(page, `${say('pack_get')} (${id})`);
    await press(page, `${say('pack_get_download')} (${id})`);
  }
  async function remove(page: Page, id: string): Promise<void> {
    await press(page, `${say('pack_remove')} (${id})`);
    await expect.poll(() => page.$('.fc-pack-asked'), PATIENCE).not.toBeNull();
    await press(page, `${say('pack_remove')} (${id})`);
    await expect.poll(() => installed(page), PATIENCE).not.toContain(id);
  }
  async function find(page: Page, name: string): Promise<void> {
    await fillIn(page, say('popup_search'), name);
    const names = () => titles(page, '[data-person] .fc-role-text');
    await expect.poll(names, PATIENCE).toEqual([name]);
  }

  it('is fetched once the reader has said so, looked at, installed, removed, and got again', async () => {
    const page = await open();
    server.asked.length = 0;
    await press(page, `${say('pack_get')} (ring)`);
    await expect.poll(() => textAt(page, '.fc-pack-asked'), PATIENCE).toContain(server.host);
    expect(server.asked).toEqual([]);
    await press(page, `${say('manager_cancel')} (ring)`);
    const before = await segmentRows(page);
    await get(page, 'ring');
    await expect.poll(() => textAt(page, '.fc-import'), PATIENCE).toContain(MARA.name);
    expect(server.asked).toEqual(['ring']);
    expect(await segmentRows(page)).toEqual(before);
    await goAndWait(page);

    await press(page, say('manager_view_people'));
    await expect.poll(() => installed(page), PATIENCE).toContain('ring');
    expect(await offered(page)).not.toContain('ring');
    await find(page, MARA.name);

    await remove(page, 'ring');
    await expect.poll(() => offered(page), PATIENCE).toContain('ring');
    expect(await segmentRows(page)).toMatchObject({ visible: before.visible });
    await get(page, 'ring');
    await goAndWait(page);
    expect(server.asked).toEqual(['ring', 'ring']);
  });

  it.each(Object.entries(BAD))('%s says why, and leaves nothing', async (id, { says }) => {
    const page = await openAsItIs(id);
    const before = await segmentRows(page);
    await get(page, id);
    await expect.poll(() => news(page, id), PATIENCE).toMatch(says);
    expect(await news(page, id)).toContain(say('update_unchanged'));
    expect(await segmentRows(page)).toEqual(before);
    expect(await installed(page)).not.toContain(id);
  });

  it('whose server is slow is stopped when the reader says so, and leaves nothing', async () => {
    const page = await openAsItIs('ring-slow');
    const before = await segmentRows(page);
    await get(page, 'ring-slow');
    await expect.poll(() => page.$('progress'), PATIENCE).not.toBeNull();
    await press(page, `${say('import_stop')} (ring-slow)`);
    await expect.poll(() => news(page, 'ring-slow'), PATIENCE).toBe('');
    expect(await page.$('progress')).toBeNull();
    expect(await segmentRows(page)).toEqual(before);
  });

  it('whose page is closed half-way leaves nothing', async () => {
    const page = await openAsItIs('ring-slow');
    const before = await segmentRows(page);
    await get(page, 'ring-slow');
    await expect.poll(() => page.$('progress'), PATIENCE).not.toBeNull();
    await page.evaluate(() => location.reload());
    await expect.poll(() => page.$('progress'), PATIENCE).toBeNull();
    await expect.poll(() => offered(page), PATIENCE).toContain('ring-slow');
    expect(await segmentRows(page)).toEqual(before);
  });

  it('that is another pack inside is refused by name', async () => {
    const page = await openAsItIs('ring-swapped');
    const before = await segmentRows(page);
    await get(page, 'ring-swapped');
    await expect.poll(() => textAt(page, '[role=alert]'), PATIENCE).toMatch(/ring-swapped.*peal/);
    expect(await segmentRows(page)).toEqual(before);
  });

  it('is had from its file, and from no other', async () => {
    const page = await open();
    const before = await segmentRows(page);
    const choose = (name: string, file: Buffer) => putFile(page, testFile(name, file));
    await choose('other.json.gz', optionalFile('ring-file', people));
    await expect.poll(() => textAt(page, '[role=alert]'), PATIENCE).toMatch(/SHA-256 is another/);
    expect(await segmentRows(page)).toEqual(before);
    await press(page, say('manager_view_people'));
    await expect.poll(() => offered(page), PATIENCE).toContain('ring-file');
    await choose('ring-file.json.gz', optionalFile('ring-file', [IVO]));
    await goAndWait(page);
    await press(page, say('manager_view_people'));
    await expect.poll(() => installed(page), PATIENCE).toContain('ring-file');
    await remove(page, 'ring-file');
  });

  it('lends its id to its own file alone, also where files are imported', async () => {
    await cleanStart(stage.session);
    const page = await openImport(stage);
    await chooseFile(page, testFile('mine.json.gz', optionalFile('ring', [IVO])));
    expect(await textAt(page, '[role=alert]')).toMatch(/mine\.json\.gz, pack, id.*“ring”/);
    await chooseFile(page, testFile('ring.json.gz', optionalFile('ring', people)));
    await goAndWait(page);
  });

  it('is told of accessibly in every state', async () => {
    const page = await open();
    await get(page, 'ring-gone');
    await expect.poll(() => news(page, 'ring-gone'), PATIENCE).toMatch(/404/);
    await get(page, 'ring-slow');
    await expect.poll(() => page.$('progress'), PATIENCE).not.toBeNull();
    await press(page, `${say('pack_get')} (ring)`);
    await expect.poll(() => page.$('.fc-pack-asked'), PATIENCE).not.toBeNull();
    expect(await violationsInBothSchemes(stage.session, page)).toEqual([]);
  });

  it('is got by keyboard alone', async () => {
    const page = await open();
    server.asked.length = 0;
    const button = `[data-available=optional] button`;
    await page.focus(button);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.$('.fc-pack-asked'), PATIENCE).not.toBeNull();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await goAndWait(page);
    expect(server.asked).toEqual(['ring']);
  });

  it('stays when the extension is updated', async () => {
    const page = await open();
    await get(page, 'ring');
    await goAndWait(page);
    raiseVersion(build);
    await stage.session.reloadExtension();
    const after = await stage.session.openExtensionPage('manager.html');
    await expect.poll(() => installed(after), PATIENCE).toContain('ring');
    await find(after, IVO.name);
    await expect.poll(() => offered(after), PATIENCE).not.toContain('ring');
  });
});
