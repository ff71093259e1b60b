import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { hoverMark } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { errorAt, fillIn, press } from '../support/controls';
import { cleanStart } from '../support/extension-calls';
import { PATIENCE } from '../support/patience';
import { say } from '../support/say';
import { useStage } from '../support/stage';

const ARTICLE = '/pages/own-people.html';
const OWEN = ['Owen Quillfeather', 'Mr Quillfeather'];
const ADA = 'Ada Lanternby';

const names = (page: Page) =>
  page.$$eval('[data-person] .fc-role-text', (all) => all.map((one) => one.textContent?.trim()));

async function addPerson(page: Page, person: { name: string; role: string }): Promise<void> {
  await press(page, say('manager_add'));
  await fillIn(page, say('manager_name'), person.name);
  await fillIn(page, say('manager_role_label'), person.role);
  await fillIn(page, say('manager_from'), '2020-02');
  await fillIn(page, say('manager_to'), '2025-01-31');
  await fillIn(page, say('manager_source_url'), 'https://example.org/lamps');
  await press(page, say('manager_save'));
}

describe('the manager', () => {
  const stage = useStage();
  beforeAll(() => cleanStart(stage.session));

  it('lists the people of the pack', async () => {
    const manager = await stage.session.openExtensionPage('manager.html');

    await expect.poll(() => names(manager), PATIENCE).not.toEqual([]);
    await fillIn(manager, say('popup_search'), 'star');

    await expect
      .poll(() => names(manager), PATIENCE)
      .toContainEqual(expect.stringContaining('Keir Starmer'));
  });

  it('adds a person, who is marked at once in the open page and in the next', async () => {
    const open = await stage.visit(ARTICLE);
    const manager = await stage.session.openExtensionPage('manager.html');
    await addPerson(manager, { name: 'Owen Quillfeather', role: 'Lighter of the lamps' });
    await expect.poll(() => names(manager), PATIENCE).toContain('Owen Quillfeather');

    await open.bringToFront();
    await expect.poll(() => readMarks(open), PATIENCE).toEqual(OWEN);
    const next = await stage.visit(ARTICLE);
    await expect.poll(() => readMarks(next), PATIENCE).toEqual(OWEN);

    const card = await hoverMark(next, 0);
    expect(card.name).toBe('Owen Quillfeather');
    expect(card.then?.roles).toEqual(['Lighter of the lamps']);
    expect(card.now?.roles).toEqual(['Former Lighter of the lamps']);
  });

  it('edits a person, deletes one, and takes the deletion back', async () => {
    const article = await stage.visit(ARTICLE);
    const manager = await stage.session.openExtensionPage('manager.html');
    await addPerson(manager, { name: ADA, role: 'Carrier of the oil' });

    await press(manager, `${say('manager_edit')} ${ADA}`);
    await fillIn(manager, say('manager_role_label'), 'Carrier of oil and wicks');
    await press(manager, say('manager_save'));
    await expect.poll(() => names(manager), PATIENCE).toContain(ADA);
    await article.bringToFront();
    await expect.poll(() => readMarks(article), PATIENCE).toContain(ADA);
    const index = (await readMarks(article)).indexOf(ADA);
    expect((await hoverMark(article, index)).then?.roles).toEqual(['Carrier of oil and wicks']);

    await manager.bringToFront();
    await press(manager, `${say('manager_delete')} ${ADA}`);
    await expect.poll(() => names(manager), PATIENCE).not.toContain(ADA);
    await article.bringToFront();
    await expect.poll(() => readMarks(article), PATIENCE).not.toContain(ADA);

    await manager.bringToFront();
    await press(manager, say('manager_undo'));
    await expect.poll(() => names(manager), PATIENCE).toContain(ADA);
    await article.bringToFront();
    await expect.poll(() => readMarks(article), PATIENCE).toContain(ADA);
  });

  it('says at the field what is wrong, and saves nothing', async () => {
    const manager = await stage.session.openExtensionPage('manager.html');
    await press(manager, say('manager_add'));
    await fillIn(manager, say('manager_role_label'), 'Keeper of the calendar');
    await fillIn(manager, say('manager_from'), '2024-02-31');
    await press(manager, say('manager_save'));

    await expect
      .poll(() => errorAt(manager, say('manager_name')), PATIENCE)
      .toBe(say('manager_error_no_name'));
    expect(await errorAt(manager, say('manager_from'))).toBe(say('manager_error_date'));

    await fillIn(manager, say('manager_name'), 'Nobody At All');
    await fillIn(manager, say('manager_from'), '2024-03-01');
    await fillIn(manager, say('manager_to'), '2023-12-31');
    await press(manager, say('manager_save'));
    await expect
      .poll(() => errorAt(manager, say('manager_to')), PATIENCE)
      .toBe(say('manager_error_order'));

    await press(manager, say('manager_cancel'));
    await expect.poll(() => names(manager), PATIENCE).not.toEqual([]);
    await fillIn(manager, say('popup_search'), 'Nobody At All');
    await expect.poll(() => names(manager), PATIENCE).toEqual([]);
  });
});
