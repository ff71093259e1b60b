import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillIn, press } from '../support/controls';
import { segmentRows } from '../support/database-rows';
import { BAD, SLOW } from '../support/failing-publishers';
import { chooseFile, goAndWait, openImport, testFile, textAt } from '../support/import-page';
import { PATIENCE } from '../support/patience';
import { say } from '../support/say';
import { useStage } from '../support/stage';
import { type Behaviour, INSTALLED, packFile, publish } from '../support/update-server';

const MARA = {
  id: 'bell:1',
  name: 'Mara Bellwether',
  roles: [{ title: 'Warden of the bells', start: '2020' }],
};
const IVO = { id: 'bell:2', name: 'Ivo Clapperton' };

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const OTHER = packFile('other-pack', { version: '2', update: '', people: [IVO] }).replace(
  ',"update":""',
  '',
);

describe('the update of a pack', () => {
  const stage = useStage();
  let server: Awaited<ReturnType<typeof publish>>;
  beforeAll(async () => {
    const behaviours: Record<string, Behaviour> = { bells: {}, ...BAD };
    const swapped = { index: { bytes: OTHER.length, sha256: hashOf(OTHER) }, sent: () => OTHER };
    const renamed = { id: 'church:1', name: 'Nora Bellchurch' };
    server = await publish(
      { ...behaviours, ...SLOW, 'bells-swapped': swapped, 'bells-renamed': { people: [renamed] } },
      [MARA, IVO],
    );
  });
  afterAll(() => server.close());

  /** Installs version 1 of a pack; answers with the manager, open where packs are listed. */
  async function install(id: string, people: object[] = [{ ...MARA, roles: [] }]): Promise<Page> {
    const page = await openImport(stage);
    const update = server.addressOf(id);
    const text = packFile(id, { version: INSTALLED, update, people });
    await chooseFile(page, testFile(`${id}.jsonl`, text));
    await goAndWait(page);
    await press(page, say('manager_view_people'));
    return page;
  }
  async function update(page: Page, id: string): Promise<void> {
    await press(page, `${say('update_ask')} (${id})`);
    await press(page, `${say('update_download')} (${id})`);
  }
  const tagOf = (page: Page, name: string) =>
    page.$$eval(
      '[data-person]',
      (rows, wanted) =>
        rows
          .find((row) => row.querySelector('.fc-role-text')?.textContent === wanted)
          ?.querySelector('.fc-tag')?.textContent,
      name,
    );
  const news = (page: Page, id: string) =>
    page.$$eval(
      '.fc-pack',
      (packs, title) =>
        packs
          .find((pack) => pack.querySelector('h3')?.textContent === title)
          ?.querySelector('[role=status]')?.textContent,
      id,
    );
  const versionOf = (page: Page, id: string) =>
    page.$$eval(
      '.fc-pack',
      (packs, title) =>
        [
          ...(packs
            .find((pack) => pack.querySelector('h3')?.textContent === title)
            ?.querySelectorAll('.fc-pack-fact') ?? []),
        ]
          .find((row) => row.querySelector('dt')?.textContent === 'Version')
          ?.querySelector('dd')?.textContent,
      id,
    );

  it('is found, downloaded, shown with what it changes, and installed', async () => {
    const page = await install('bells');
    const before = await segmentRows(page);
    await press(page, `${say('update_ask')} (bells)`);
    await expect.poll(() => news(page, 'bells'), PATIENCE).toContain('Version 2 is available');
    await press(page, `${say('update_download')} (bells)`);

    await expect.poll(() => textAt(page, '[data-change=added]'), PATIENCE).toMatch(/1\s+Ivo/);
    expect(await textAt(page, '[data-change=changed]')).toMatch(/1\s+Mara/);
    expect(await segmentRows(page)).toEqual(before);
    await goAndWait(page);
    await press(page, say('manager_view_people'));
    await expect.poll(() => versionOf(page, 'bells'), PATIENCE).toBe('2');
    await press(page, `${say('update_ask')} (bells)`);
    await expect.poll(() => news(page, 'bells'), PATIENCE).toBe(say('update_newest'));
  });

  it.each(Object.entries(BAD))('%s says why, and changes nothing', async (id, { when, says }) => {
    const page = await install(id);
    const before = await segmentRows(page);
    await press(page, `${say('update_ask')} (${id})`);
    if (when === 'downloaded') await press(page, `${say('update_download')} (${id})`);
    await expect.poll(() => news(page, id), PATIENCE).toMatch(says);
    expect(await news(page, id)).toContain(say('update_unchanged'));
    expect(await segmentRows(page)).toEqual(before);
    expect(await versionOf(page, id)).toBe('1');
  });

  it('is stopped half-way when the reader says so, and changes nothing', async () => {
    const page = await install('bells-slow');
    const before = await segmentRows(page);
    await update(page, 'bells-slow');
    await expect.poll(() => page.$('progress'), PATIENCE).not.toBeNull();
    await press(page, `${say('import_stop')} (bells-slow)`);
    await expect.poll(() => news(page, 'bells-slow'), PATIENCE).toContain('is available');
    expect(await segmentRows(page)).toEqual(before);
  });

  it('that is another pack is refused by name', async () => {
    const page = await install('bells-swapped');
    const before = await segmentRows(page);
    await update(page, 'bells-swapped');
    // A notice over the view, such as that of a backup that is due, has a place for alerts too.
    const alerts = () =>
      page.$$eval('[role=alert]', (all) => all.map((one) => one.textContent).join(' '));
    await expect.poll(alerts, PATIENCE).toMatch(/bells-swapped.*other-pack/);
    expect(await segmentRows(page)).toEqual(before);
  });

  it('leaves a correction standing, flags it, and asks whose word is to be kept', async () => {
    const page = await install('bells-renamed', [{ id: 'church:1', name: 'Nora Belltower' }]);
    await fillIn(page, say('popup_search'), 'Belltower');
    await press(page, `${say('manager_edit')} Nora Belltower`);
    await fillIn(page, say('manager_name'), 'Nora Mine');
    await press(page, say('manager_save'));
    await update(page, 'bells-renamed');
    await goAndWait(page);

    await press(page, say('manager_view_people'));
    await fillIn(page, say('popup_search'), 'Nora Mine');
    await expect
      .poll(() => tagOf(page, 'Nora Mine'), PATIENCE)
      .toBe(say('manager_origin_outdated'));
    await press(page, `${say('manager_edit')} Nora Mine`);
    await expect.poll(() => textAt(page, '.fc-outdated'), PATIENCE).toContain('Nora Bellchurch');
    await press(page, say('outdated_pack'));
    await press(page, say('manager_save'));
    await fillIn(page, say('popup_search'), 'Bellchurch');
    await expect
      .poll(() => tagOf(page, 'Nora Bellchurch'), PATIENCE)
      .toBe(say('manager_origin_pack'));
  });
});
